package org.reknit.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.acts.Chapter;
import org.reknit.acts.Join;
import org.reknit.acts.Leave;
import org.reknit.acts.Member;
import org.reknit.acts.PeopleAct;
import org.reknit.people.PairKind;
import org.reknit.people.PersonId;

/**
 * Who is in a record.
 *
 * @param joined in the order in which they came
 * @param left those who have gone
 * @param kind of pair; absent in a private record
 */
public record Members(List<Member> joined, List<PersonId> left, Optional<PairKind> kind) {
    static final Fold<Members, PeopleAct> FOLD = new Fold<>(
            "people",
            1,
            Chapter.PEOPLE,
            PeopleAct.class,
            Members.class,
            new Members(List.of(), List.of(), Optional.empty()),
            Members::after);

    private Members after(Said<PeopleAct> said) {
        return switch (said.act()) {
            case Join join -> new Members(with(joined, join.member()), left, kind.or(join::kind));
            case Leave leave -> new Members(joined, with(left, said.author()), kind);
        };
    }

    /** The member, if this person ever joined. */
    public Optional<Member> find(PersonId person) {
        return joined.stream().filter(member -> member.person().equals(person)).findFirst();
    }

    /** The one who is not this person, once there are two. */
    public Optional<Member> other(PersonId person) {
        return joined.stream().filter(member -> !member.person().equals(person)).findFirst();
    }

    /** Whether nobody has left. */
    public boolean together() {
        return left.isEmpty();
    }

    private static <T> List<T> with(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
