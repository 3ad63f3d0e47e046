package org.reknit.keys;

/** A slot that the server has just made up, with the doors it hands out for making it. */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record FreshSlot(SlotId slot, byte[] doorP, byte[] doorA) {
    @Override
    public String toString() {
        return "FreshSlot[" + slot + "]";
    }
}
