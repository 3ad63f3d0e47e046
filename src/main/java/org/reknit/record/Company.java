package org.reknit.record;

import java.util.Optional;
import org.reknit.acts.Act;
import org.reknit.acts.Member;
import org.reknit.people.PairKind;
import org.reknit.people.PersonId;

/**
 * Who is here, and with whom: a person and what their keys open.
 *
 * @param own their private record
 * @param ours the record of the pair they are in, or were in last
 * @param members who is in that
 */
public record Company(PersonId me, OpenRecord own, Optional<OpenRecord> ours, Optional<Members> members) {
    /** The other of the two, once there are two. */
    public Optional<Member> other() {
        return members.flatMap(both -> both.other(me));
    }

    /** The other's first name; nobody's while there is nobody. */
    public String otherName() {
        return other().map(Member::name).orElse("");
    }

    /** A member's first name. */
    public String nameOf(PersonId person) {
        return members.flatMap(both -> both.find(person)).map(Member::name).orElse("");
    }

    /** Whether two are linked and neither has left. */
    public boolean together() {
        return members.filter(both -> both.together() && both.other(me).isPresent())
                .isPresent();
    }

    /** What the two are to each other. */
    public Optional<PairKind> kind() {
        return members.flatMap(Members::kind);
    }

    /** The record of the two. @throws NotHere while there is none */
    public OpenRecord oursOrNotHere() {
        return ours.orElseThrow(NotHere::new);
    }

    /** Who the other is. @throws NotHere while there is nobody */
    public PersonId otherOrNotHere() {
        return other().map(Member::person).orElseThrow(NotHere::new);
    }

    /** The picture of the record of the two, or that of none. */
    public <S, A extends Act> S read(Fold<S, A> fold) {
        return ours.map(record -> record.read(fold)).orElse(fold.empty());
    }

    @Override
    public String toString() {
        return "Company";
    }
}
