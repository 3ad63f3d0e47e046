package org.reknit.questions;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reknit.breaches.Breach;
import org.reknit.breaches.Role;
import org.reknit.people.PersonId;
import org.reknit.record.Member;
import org.reknit.record.Members;
import org.reknit.record.OpenRecord;
import org.reknit.web.Filled;
import org.reknit.web.Frame;
import org.reknit.web.NotHere;

/**
 * One breach and the questions about it, as the visitor stands in it.
 *
 * @param shared whether the breach stands in the pair's record
 * @param asking everything that was said, whether or not the visitor has opened it
 * @param earlier exercises of which a sheet stands from before they had pages of their own
 * @param accountTold whether the visitor has shown the whole account, by date
 */
public record Matter(
        PersonId me,
        OpenRecord mine,
        Optional<OpenRecord> ours,
        Optional<Members> members,
        Breach breach,
        boolean shared,
        Role role,
        Notes.Page notes,
        Asking asking,
        boolean accountTold,
        List<String> earlier,
        ZonedDateTime now) {

    /** What the visitor sees of it: the one who asked sees what has come to them. */
    public Asking seen() {
        return seen(asking);
    }

    Asking seen(Asking whole) {
        return switch (role) {
            case HURT -> letterbox(whole).seen();
            case RESPONSIBLE -> whole;
        };
    }

    /** How far answers have come. */
    public Letterbox letterbox() {
        return letterbox(asking);
    }

    private Letterbox letterbox(Asking whole) {
        return new Letterbox(whole, notes, me, now);
    }

    /** What holds for the visitor once this stands in the record. */
    Rules rules(Questions questions) {
        return new Rules(Optional.of(role), breach.kind(), seen(questions.on(breach.id())), accountTold);
    }

    /** One's own questions on this pile that were not sent. */
    public List<Notes.Own> unsent(Pile pile) {
        return notes.on(pile).stream()
                .filter(own -> asking.find(own.id()).isEmpty())
                .toList();
    }

    /** Whether the two can say something to each other about it. */
    public boolean betweenUs() {
        return shared && members.filter(Members::together).isPresent();
    }

    /** Whether the next batch can go: one at a time. */
    public boolean mayAsk() {
        return betweenUs() && seen().waiting().isEmpty();
    }

    /** The other's first name; nobody's before linking. */
    public String otherName() {
        return members.flatMap(both -> both.other(me)).map(Member::name).orElse("");
    }

    /** A member's first name. */
    public String nameOf(PersonId person) {
        return members.flatMap(both -> both.find(person)).map(Member::name).orElse("");
    }

    /** The day, where the visitor is. */
    public LocalDate today() {
        return now.toLocalDate();
    }

    /** The last day that can be promised. */
    public LocalDate lastDay() {
        return Promise.last(today());
    }

    /** What was last chosen for the next batch and its answers, as a form holds it. */
    public Filled arrival() {
        var rule = notes.rule();
        return new Filled(
                Map.of(
                        "question",
                                notes.chosen().stream()
                                        .map(QuestionId::toString)
                                        .toList(),
                        "arrival", List.of(rule.arrival().key()),
                        "days",
                                rule.days().stream()
                                        .map(day -> day.name().toLowerCase(Locale.ROOT))
                                        .toList()),
                Map.of());
    }

    /** The page of the breach. */
    public String home() {
        return "/breaches/" + breach.id();
    }

    /** The page of its questions. */
    public String address() {
        return home() + "/questions";
    }

    /** The page of one question. */
    public String address(QuestionId question) {
        return address() + "/" + question;
    }

    /** Which further words of an exercise fit: the kind of pair, and the kind of breach. */
    public List<String> variants() {
        var keys = new ArrayList<String>();
        members.flatMap(Members::kind).ifPresent(kind -> keys.add(kind.key()));
        keys.add(breach.kind().key());
        return keys;
    }

    OpenRecord oursOrNotHere() {
        if (!shared) throw new NotHere();
        return ours.orElseThrow(NotHere::new);
    }

    Question questionOrNotHere(QuestionId id) {
        return seen().find(id).orElseThrow(NotHere::new);
    }

    Frame frame(Frame frame) {
        return frame.in("path").over(mine, ours, shared);
    }

    @Override
    public String toString() {
        return "Matter[" + breach.id() + "]";
    }
}
