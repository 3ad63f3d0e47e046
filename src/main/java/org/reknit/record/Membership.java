package org.reknit.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.acts.RecordId;
import org.reknit.acts.RecordKind;
import org.reknit.people.PersonId;

/**
 * A person's key to a record: under their account root, or still in the envelope it was sent in.
 *
 * @param people everybody who has one to this record
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record Membership(
        RecordId record,
        RecordKind kind,
        PersonId person,
        long epoch,
        Optional<byte[]> sealedKey,
        Optional<byte[]> envelope,
        List<PersonId> people) {
    /** The same, with more people who are in the record. */
    Membership with(Membership same) {
        var all = Stream.concat(people.stream(), same.people.stream()).toList();
        return new Membership(record, kind, person, epoch, sealedKey, envelope, all);
    }

    @Override
    public String toString() {
        return "Membership[" + record + "]";
    }
}
