package org.reknit.record;

import java.util.Optional;
import org.reknit.acts.Member;
import org.reknit.people.PairKind;
import org.reknit.people.PersonId;

/** What stands before one person, alone or with the other: it has their {@link Company} and answers for it. */
public interface InCompany {
    /** Who is here, and with whom. */
    Company company();

    /** Whose page it is. */
    default PersonId me() {
        return company().me();
    }

    /** Their private record. */
    default OpenRecord own() {
        return company().own();
    }

    /** The record of the pair they are in, or were in last. */
    default Optional<OpenRecord> ours() {
        return company().ours();
    }

    /** The record of the two. @throws NotHere while there is none */
    default OpenRecord oursOrNotHere() {
        return company().oursOrNotHere();
    }

    /** Who is in that. */
    default Optional<Members> members() {
        return company().members();
    }

    /** The other of the two, once there are two. */
    default Optional<Member> other() {
        return company().other();
    }

    /** The other's first name; nobody's while there is nobody. */
    default String otherName() {
        return company().otherName();
    }

    /** A member's first name. */
    default String nameOf(PersonId person) {
        return company().nameOf(person);
    }

    /** Whether two are linked and neither has left. */
    default boolean together() {
        return company().together();
    }

    /** What the two are to each other. */
    default Optional<PairKind> kind() {
        return company().kind();
    }
}
