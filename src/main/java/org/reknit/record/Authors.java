package org.reknit.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.reknit.acts.Body;
import org.reknit.acts.Chapter;
import org.reknit.acts.Join;
import org.reknit.acts.Member;
import org.reknit.acts.RecordId;
import org.reknit.acts.RecordKeys;
import org.reknit.acts.Row;
import org.reknit.acts.SignedAct;
import org.reknit.crypto.Pae;
import org.reknit.people.PersonId;

/**
 * Who wrote what in one record: an entry's tag names its author before it is opened, and the signature proves them
 * after.
 */
final class Authors {
    private final RecordId record;
    private final RecordKeys keys;
    private final List<PersonId> people;
    private final Supplier<Members> members;
    private final Map<Chapter, Map<Tag, PersonId>> tags = new HashMap<>();
    private final Map<PersonId, Member> joined = new HashMap<>();

    /** @param members asked once, when the first act that is not a join has to be proved */
    Authors(RecordId record, RecordKeys keys, List<PersonId> people, Supplier<Members> members) {
        this.record = record;
        this.keys = keys;
        this.people = List.copyOf(people);
        this.members = members;
    }

    List<PersonId> people() {
        return people;
    }

    List<byte[]> tags(Chapter chapter) {
        return in(chapter).keySet().stream().map(Tag::bytes).toList();
    }

    /** Whose entry this is; nobody's when it stands in another chapter. */
    Optional<PersonId> of(Row row, Chapter chapter) {
        return Optional.ofNullable(in(chapter).get(new Tag(row.tag())));
    }

    boolean isSigned(SignedAct act) {
        boolean joins = act.chapter().equals(Chapter.PEOPLE)
                && Body.read(act.body()).act().equals(Body.nameOf(Join.class));
        if (!joins)
            return member(act).filter(member -> act.isSignedBy(member, record)).isPresent();
        var member = Body.read(act.body()).as(Join.class).member();
        if (!member.person().equals(act.author()) || !act.isSignedBy(member, record)) return false;
        know(member);
        return true;
    }

    /** The author as they first joined; that never changes, so once found they are known to the end of the request. */
    private Optional<Member> member(SignedAct act) {
        boolean unread = !joined.containsKey(act.author()) && !act.chapter().equals(Chapter.PEOPLE);
        if (unread) members.get().joined().forEach(this::know);
        return Optional.ofNullable(joined.get(act.author()));
    }

    private void know(Member member) {
        joined.putIfAbsent(member.person(), member);
    }

    private Map<Tag, PersonId> in(Chapter chapter) {
        return tags.computeIfAbsent(chapter, this::derived);
    }

    private Map<Tag, PersonId> derived(Chapter chapter) {
        var derived = new HashMap<Tag, PersonId>();
        for (long epoch = 0; epoch <= keys.newest(); epoch++) {
            for (PersonId author : people) derived.put(new Tag(keys.tag(author, chapter, epoch)), author);
        }
        return derived;
    }

    private record Tag(long value) {
        Tag(byte[] bytes) {
            this(Pae.number(bytes));
        }

        byte[] bytes() {
            return Pae.number(value);
        }
    }
}
