package org.reknit.acts;

import java.util.Optional;
import org.reknit.people.PairKind;
import org.reknit.people.PersonId;

/**
 * Joining a record: a person's name and public keys, and in a shared one the kind of pair and the edition of the ground
 * rules they accepted.
 */
@Named("people/join/1")
public record Join(
        PersonId person,
        String name,
        String sign,
        String helper,
        String exchange,
        Optional<PairKind> kind,
        Optional<String> rules)
        implements PeopleAct {
    /** The member who comes of it. */
    public Member member() {
        return new Member(person, name, sign, helper, exchange);
    }

    @Override
    public String toString() {
        return "Join[" + person + "]";
    }
}
