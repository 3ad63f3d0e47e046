package org.reknit.record;

import java.util.Optional;
import org.reknit.people.PersonId;

/** A person's key to a record: under their account root, or still in the envelope it was sent in. */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record Membership(RecordId record, PersonId person, long epoch, Optional<byte[]> sealedKey, Optional<byte[]> envelope) {
    @Override
    public String toString() {
        return "Membership[" + record + "]";
    }
}
