package org.reknit.between;

import java.util.Optional;
import org.reknit.people.PersonId;
import org.reknit.record.OpenRecord;

/** Two people and their record, as one of them has opened it. */
public record Two(OpenRecord record, PersonId me, PersonId other) {
    /** The two of this record; nobody while it has but one person in it. */
    public static Optional<Two> of(OpenRecord record, PersonId me) {
        return record.members().other(me).map(other -> new Two(record, me, other.person()));
    }
}
