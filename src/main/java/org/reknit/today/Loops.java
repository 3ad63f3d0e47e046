package org.reknit.today;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.reknit.breaches.Role;
import org.reknit.path.History;
import org.reknit.path.Offer;
import org.reknit.path.Offering;
import org.reknit.path.Programme;
import org.reknit.path.Threshold;
import org.reknit.stages.Progress;
import org.reknit.stages.Setback;

/** What follows when something set the two back: each kind has its own order (programme, loops). */
final class Loops {
    private static final Duration SURGE = Duration.ofHours(24);
    private static final Duration SHAKEN = Duration.ofDays(14);
    private static final Duration SLIP_WEEKS = Duration.ofDays(28);

    private final History history;
    private final Programme programme;
    private final Offering offering;

    Loops(History history, Programme programme, Offering offering) {
        this.history = history;
        this.programme = programme;
        this.offering = offering;
    }

    /** What just set them back comes before everything else; each in its own order (programme, loops). */
    Optional<Offer> next() {
        return Stream.<Supplier<Optional<Offer>>>of(
                        this::steadying, this::account, this::slipTalk, this::smallerSteps, this::lapse, this::surge)
                .flatMap(loop -> loop.get().stream())
                .findFirst();
    }

    /** The body comes first, after what shakes most. */
    private Optional<Offer> steadying() {
        var broken = history.progress().lastBroken();
        return isShaken(broken) && undoneSince("body-calm", broken) ? offering.looped("body-calm") : Optional.empty();
    }

    private Optional<Offer> account() {
        var hidden = history.progress().lastHidden();
        if (!isShaken(hidden) || !history.has(Role.RESPONSIBLE)) return Optional.empty();
        return Stream.of("timeline", "is-there-anything-else")
                .filter(account -> undoneSince(account, hidden))
                .flatMap(account -> offering.looped(account).stream())
                .findFirst();
    }

    private Optional<Offer> slipTalk() {
        var slip = history.progress().last(Setback.SLIP);
        if (!hasJustSlipped() || !undoneSince("slip-talk", slip)) return Optional.empty();
        return offering.looped("slip-talk")
                .or(() -> undoneSince("time-out-pact", slip) ? offering.doing("time-out-pact") : Optional.empty());
    }

    /** Several missed in a few weeks say that the step is too big. */
    private Optional<Offer> smallerSteps() {
        boolean often = history.progress().count(Setback.SLIP, history.now().minus(SLIP_WEEKS))
                >= programme.number(Threshold.SLIPS);
        var slip = history.progress().last(Setback.SLIP);
        return often && history.has(Role.RESPONSIBLE) && undoneSince("specific-steps", slip)
                ? offering.looped("specific-steps")
                : Optional.empty();
    }

    private Optional<Offer> lapse() {
        var lapse = history.progress().last(Setback.LAPSE);
        return isShaken(lapse) && undoneSince("lapse-plan", lapse) ? offering.looped("lapse-plan") : Optional.empty();
    }

    private Optional<Offer> surge() {
        return hasSurged() && undoneSince("body-calm", history.lastDone("trigger-log"))
                ? offering.doing("body-calm")
                : Optional.empty();
    }

    boolean hasSurged() {
        return history.doneWithin("trigger-log", SURGE);
    }

    private boolean hasJustSlipped() {
        var hours = Duration.ofHours(programme.number(Threshold.SLIP_TALK_HOURS));
        return history.isWithin(history.progress().last(Setback.SLIP), hours);
    }

    private boolean isShaken(Optional<Instant> setback) {
        return history.isWithin(setback, SHAKEN);
    }

    /** Whether it has not been done since then. */
    private boolean undoneSince(String exercise, Optional<Instant> then) {
        return history.lastDone(exercise)
                .filter(done -> then.filter(done::isBefore).isEmpty())
                .isEmpty();
    }

    /** Whoever leans out, or has been struck again, finds the review without being sent to it. */
    List<Offer> decisionReview() {
        var repeat = history.progress().last(Setback.REPEAT);
        boolean due = history.leaningOut() || isShaken(repeat);
        return due && history.together() && undoneSince("decision-review", repeat)
                ? offering.looped("decision-review").stream().toList()
                : List.of();
    }

    /** The words after a setback: the gravest of the last two weeks, for the side on which this person is. */
    Optional<Mood> mood() {
        return Stream.<Predicate<Progress.Event>>of(
                        event -> event.setback() == Setback.REPEAT,
                        event -> event.setback() == Setback.NEW_FACT,
                        Progress.Event::wasHidden,
                        event -> event.setback() == Setback.LAPSE,
                        event -> event.setback() == Setback.SLIP && hasJustSlipped())
                .flatMap(kind -> history.progress().latest(kind).stream())
                .filter(event -> isShaken(Optional.of(event.at())))
                .findFirst()
                .map(event -> Mood.after(event, history.whose(event)));
    }
}
