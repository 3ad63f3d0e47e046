package org.reknit.keys;

import org.reknit.acts.EntryId;
import org.reknit.acts.RecordId;
import org.reknit.people.PersonId;

/**
 * What the server gives to someone who is about to sign up: ids, a salt, and the doors of two slots.
 *
 * @param join the id of the first entry to be
 * @param salt of the password, 16 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record SignUpBegun(
        PersonId person, RecordId record, EntryId join, byte[] salt, FreshSlot password, FreshSlot recovery) {
    @Override
    public String toString() {
        return "SignUpBegun[" + person + "]";
    }
}
