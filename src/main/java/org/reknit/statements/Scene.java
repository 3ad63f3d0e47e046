package org.reknit.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reknit.breaches.Breach;
import org.reknit.breaches.Role;
import org.reknit.people.PersonId;
import org.reknit.record.Member;
import org.reknit.record.Members;
import org.reknit.record.OpenRecord;
import org.reknit.web.Frame;
import org.reknit.web.NotHere;

/**
 * One breach as the visitor stands in it.
 *
 * @param ours the pair's record, if the visitor is linked with someone
 * @param breach as both know it, or else as the visitor named it for themselves
 * @param shared whether it stands in the pair's record
 */
public record Scene(
        PersonId me,
        OpenRecord mine,
        Optional<OpenRecord> ours,
        Optional<Members> members,
        Breach breach,
        boolean shared,
        Role role,
        Drafts drafts,
        Statements statements) {

    /** Where the two stand with it. */
    public Thread thread() {
        return statements.on(breach.id());
    }

    /** The other of the two, once linked. */
    public Optional<Member> other() {
        return members.flatMap(both -> both.other(me));
    }

    /** The other's first name; nobody's before linking. */
    public String otherName() {
        return other().map(Member::name).orElse("");
    }

    /** Whether the two are linked and neither has left. */
    public boolean together() {
        return members.filter(Members::together).isPresent();
    }

    /** A member's first name. */
    public String nameOf(PersonId person) {
        return members.flatMap(both -> both.find(person)).map(Member::name).orElse("");
    }

    OpenRecord oursOrNotHere() {
        if (!shared) throw new NotHere();
        return ours.orElseThrow(NotHere::new);
    }

    /** Which further words of an exercise fit: the kind of pair, and the kind of breach. */
    public List<String> variants() {
        var keys = new ArrayList<String>();
        members.flatMap(Members::kind).ifPresent(kind -> keys.add(kind.key()));
        keys.add(breach.kind().key());
        return keys;
    }

    Frame frame(Frame frame) {
        return frame.in("path").over(mine, ours, shared);
    }

    @Override
    public String toString() {
        return "Scene[" + breach.id() + "]";
    }
}
