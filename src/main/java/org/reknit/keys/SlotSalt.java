package org.reknit.keys;

import org.reknit.crypto.Argon;
import org.reknit.crypto.Bytes;

/** What a browser needs in order to hash a password for its slot. @param salt in base64url */
record SlotSalt(int format, SlotId slot, String salt, int m, int t, int p) {
    static SlotSalt of(SlotId slot, byte[] salt, Argon argon) {
        return new SlotSalt(Slot.FORMAT, slot, Bytes.text(salt), argon.memory(), argon.passes(), argon.lanes());
    }

    @Override
    public String toString() {
        return "SlotSalt[" + slot + "]";
    }
}
