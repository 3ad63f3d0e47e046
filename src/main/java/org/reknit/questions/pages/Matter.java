package org.reknit.questions.pages;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.breaches.Breach;
import org.reknit.breaches.Role;
import org.reknit.people.PairKind;
import org.reknit.questions.Asking;
import org.reknit.questions.Letterbox;
import org.reknit.questions.Notes;
import org.reknit.questions.Pile;
import org.reknit.questions.Promise;
import org.reknit.questions.Question;
import org.reknit.questions.QuestionId;
import org.reknit.questions.Questions;
import org.reknit.questions.Rules;
import org.reknit.record.Company;
import org.reknit.record.InCompany;
import org.reknit.record.NotHere;
import org.reknit.record.OpenRecord;
import org.reknit.web.Filled;
import org.reknit.web.Frame;

/**
 * One breach and the questions about it, as the visitor stands in it.
 *
 * @param shared whether the breach stands in the pair's record
 * @param asking everything that was said, whether or not the visitor has opened it
 * @param earlier exercises of which a sheet stands from before they had pages of their own
 * @param accountTold whether the visitor has shown the whole account, by date
 */
public record Matter(
        Company company,
        Breach breach,
        boolean shared,
        Role role,
        Notes.Page notes,
        Asking asking,
        boolean accountTold,
        List<String> earlier,
        ZonedDateTime now)
        implements InCompany {

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
        return new Letterbox(whole, notes, me(), now);
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
        return shared && together();
    }

    /** Whether the next batch can go: one at a time. */
    public boolean mayAsk() {
        return betweenUs() && seen().waiting().isEmpty();
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
        return Stream.concat(
                        kind().map(PairKind::key).stream(),
                        Stream.of(breach.kind().key()))
                .toList();
    }

    /** The record of the two, once the breach stands in it. */
    @Override
    public OpenRecord oursOrNotHere() {
        if (!shared) throw new NotHere();
        return company.oursOrNotHere();
    }

    Question questionOrNotHere(QuestionId id) {
        return seen().find(id).orElseThrow(NotHere::new);
    }

    Frame frame(Frame frame) {
        return frame.in("path").over(company, shared);
    }

    @Override
    public String toString() {
        return "Matter[" + breach.id() + "]";
    }
}
