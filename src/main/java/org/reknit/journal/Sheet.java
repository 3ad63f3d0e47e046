package org.reknit.journal;

import org.reknit.people.PersonId;

/**
 * A sealed sheet as the server keeps it: no more than whose it is, roughly how long, and on which day it last changed.
 * What kind of sheet it is stands inside the seal.
 *
 * @param day days since 1970-01-01, UTC
 * @see "docs/formats/sealed-1.md"
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record Sheet(PersonId owner, SheetId id, long day, byte[] sealed) {
    @Override
    public String toString() {
        return "Sheet[" + id + "]";
    }
}
