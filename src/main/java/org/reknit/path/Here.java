package org.reknit.path;

import java.util.Optional;
import org.reknit.breaches.Breaches;
import org.reknit.people.PersonId;
import org.reknit.record.Holder;
import org.reknit.record.Member;
import org.reknit.record.Members;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.reknit.statements.Drafts;
import org.reknit.statements.Statements;
import org.reknit.web.Frame;

/** The records of whoever is here, opened for one page. */
public record Here(PersonId me, OpenRecord own, Optional<OpenRecord> shared, Optional<Members> members) {
    /** Opens them. */
    public static Here of(Holder visit, Records records) {
        var shared = records.shared(visit);
        return new Here(visit.person(), records.own(visit), shared, shared.map(OpenRecord::members));
    }

    /** The frame in this place, with the ends of all chains the page shows. Where the two meet is everywhere but Me. */
    public Frame frame(Frame frame, String place) {
        return frame.in(place).over(own, shared, !place.equals("me"));
    }

    /** How things stand, as far as this person may know. */
    public Standing standing() {
        return new Standing(
                me,
                bond(),
                members.filter(all -> all.left().contains(me)).isPresent(),
                own.read(Pace.FOLD).paused(),
                own.read(Breaches.FOLD),
                shared.map(ours -> ours.read(Breaches.FOLD)).orElse(Breaches.FOLD.empty()),
                shared.map(ours -> ours.read(Statements.FOLD)).orElse(Statements.FOLD.empty()),
                own.read(Drafts.FOLD));
    }

    /** How it is between them and someone they linked with. */
    public Bond bond() {
        return members.map(all -> all.together() ? Bond.TOGETHER : Bond.PARTED).orElse(Bond.ALONE);
    }

    /** Who the other is. */
    public Optional<Member> other() {
        return members.flatMap(all -> all.other(me));
    }

    /** What the other is called; empty while there is nobody. */
    public String name() {
        return other().map(Member::name).orElse("");
    }
}
