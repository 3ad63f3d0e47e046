package org.reknit.statements;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.reknit.acts.Chapter;
import org.reknit.acts.EntryId;
import org.reknit.breaches.Breach;
import org.reknit.breaches.BreachId;
import org.reknit.breaches.Breaches;
import org.reknit.breaches.Role;
import org.reknit.people.PersonId;
import org.reknit.record.Fold;
import org.reknit.record.Ruled;
import org.reknit.record.Said;
import org.reknit.statements.StatementAct.Reaction;
import org.reknit.text.Reason;

/** Where the two stand with each breach. */
public record Statements(List<Thread> threads) {
    /** The chapter in which statements and their drafts stand. */
    public static final Chapter CHAPTER = new Chapter("statements");

    /** The picture of what was said in a shared record. */
    public static final Fold<Statements, StatementAct> FOLD = new Fold<>(
            "statements",
            1,
            CHAPTER,
            StatementAct.class,
            Statements.class,
            new Statements(List.of()),
            Statements::after);

    /** Statements, as one of the two may make them. */
    public static final Ruled<Statements, StatementAct, Refusal> RULED = FOLD.ruled((statements, act, record) ->
            statements.against(record.reader(), record.read(Breaches.FOLD).find(act.breach()), act));

    /** Why something was not said. */
    public enum Refusal implements Reason {
        /** Nothing was written. */
        EMPTY,
        /** It is for the other one to say. */
        NOT_YOURS,
        /** What it answers has been replaced by something newer, or is not there. */
        STALE,
        /** It is already confirmed. */
        ALREADY,
        /** Being heard comes before the statement. */
        NOT_HEARD_YET,
        /** One of the five parts that make the statement whole is still empty. */
        PART_MISSING
    }

    /** Where they stand with this breach. */
    public Thread on(BreachId breach) {
        return threads.stream()
                .filter(thread -> thread.breach().equals(breach))
                .findFirst()
                .orElse(Thread.of(breach));
    }

    /** Why this may not be said, if it may not; the reasons in the order in which one would mend them. */
    public Optional<Refusal> against(PersonId author, Optional<Breach> breach, StatementAct act) {
        Optional<Role> role = breach.flatMap(known -> known.role(author));
        Thread thread = on(act.breach());
        return RULES.stream()
                .flatMap(rule -> rule.apply(new Saying(role, thread), act).stream())
                .findFirst();
    }

    private record Saying(Optional<Role> role, Thread thread) {}

    private static final List<BiFunction<Saying, StatementAct, Optional<Refusal>>> RULES =
            List.of(Statements::byTheRightOne, Statements::notEmpty, Statements::onWhatStands, Statements::heardFirst);

    private static Optional<Refusal> byTheRightOne(Saying saying, StatementAct act) {
        Role needed = switch (act) {
            case StatementAct.Impact impact -> Role.HURT;
            case StatementAct.Heard heard -> Role.RESPONSIBLE;
            case StatementAct.Confirm confirm -> Role.HURT;
            case StatementAct.Accountability owned -> Role.RESPONSIBLE;
            case StatementAct.Answer answer -> Role.HURT;
        };
        return saying.role().filter(role -> role == needed).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.NOT_YOURS);
    }

    private static Optional<Refusal> notEmpty(Saying saying, StatementAct act) {
        return switch (act) {
            case StatementAct.Impact impact -> refuse(impact.text().isBlank(), Refusal.EMPTY);
            case StatementAct.Heard heard -> refuse(heard.text().isBlank(), Refusal.EMPTY);
            case StatementAct.Confirm confirm -> Optional.empty();
            case StatementAct.Accountability owned ->
                refuse(
                        Stream.of(
                                        owned.responsibility(),
                                        owned.repair(),
                                        owned.regret(),
                                        owned.explanation(),
                                        owned.change())
                                .anyMatch(String::isBlank),
                        Refusal.PART_MISSING);
            case StatementAct.Answer answer ->
                refuse(answer.heard().isBlank() && answer.needed().isBlank(), Refusal.EMPTY);
        };
    }

    private static Optional<Refusal> onWhatStands(Saying saying, StatementAct act) {
        Thread thread = saying.thread();
        return switch (act) {
            case StatementAct.Impact impact -> Optional.empty();
            case StatementAct.Heard heard -> refuse(!is(thread.impact(), heard.of()), Refusal.STALE);
            case StatementAct.Confirm confirm ->
                is(thread.heard(), confirm.of())
                        ? refuse(
                                thread.reaction()
                                        .filter(said -> said == Reaction.YES)
                                        .isPresent(),
                                Refusal.ALREADY)
                        : Optional.of(Refusal.STALE);
            case StatementAct.Accountability owned -> Optional.empty();
            case StatementAct.Answer answer -> refuse(!is(thread.accountability(), answer.of()), Refusal.STALE);
        };
    }

    private static Optional<Refusal> heardFirst(Saying saying, StatementAct act) {
        return refuse(
                act instanceof StatementAct.Accountability && !saying.thread().confirmed(), Refusal.NOT_HEARD_YET);
    }

    private static boolean is(Optional<Thread.Piece> piece, EntryId id) {
        return piece.filter(known -> known.id().equals(id)).isPresent();
    }

    private static Optional<Refusal> refuse(boolean when, Refusal reason) {
        return when ? Optional.of(reason) : Optional.empty();
    }

    private Statements after(Said<StatementAct> said) {
        var piece = new Thread.Piece(said.id(), said.author(), said.at());
        var changed = on(said.act().breach()).after(piece, said.act());
        var others = threads.stream().filter(thread -> !thread.breach().equals(changed.breach()));
        return new Statements(Stream.concat(others, Stream.of(changed)).toList());
    }
}
