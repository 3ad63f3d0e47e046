package org.reknit.path;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.reknit.breaches.Breach;
import org.reknit.breaches.Role;
import org.reknit.exercises.Sheets;
import org.reknit.exercises.Showing;
import org.reknit.people.PairKind;
import org.reknit.people.PersonId;
import org.reknit.questions.Notes;
import org.reknit.questions.Questions;
import org.reknit.safety.Ways;
import org.reknit.statements.Thread;
import org.reknit.talks.Talks;
import org.reknit.timeouts.TimeOuts;

/**
 * Everything the path may depend on for one person: the acts both can read, the acts of their own record, and the clock.
 * There is no place in it for anything private of the other.
 *
 * @param other the one they are linked with
 * @param questions asked and answered between the two
 * @param notes what this person keeps to themselves about them
 * @param begun when the two were linked, or when the person came
 * @param pace how much suits them
 * @param leaningOut whether the person has told themselves that they would rather end it
 * @param today the clock, in the zone in which the person's days begin
 */
public record History(
        Standing standing,
        Optional<PersonId> other,
        Optional<PairKind> kind,
        Sheets sheets,
        Showing showing,
        Road road,
        TimeOuts timeOuts,
        Talks talks,
        Ways ways,
        Pace pace,
        Questions questions,
        Notes notes,
        Instant begun,
        boolean leaningOut,
        ZonedDateTime today) {

    /** The clock. */
    public Instant now() {
        return today.toInstant();
    }

    /** Whether this is one of the days the person has kept free of it. */
    boolean isQuietDay() {
        return !pace.days().contains(today.getDayOfWeek());
    }

    /** Whose path it is. */
    public PersonId me() {
        return standing.me();
    }

    /**
     * Where the two are. Whoever has told what it was like has begun to be heard, whether or not the weeks before were
     * walked through.
     */
    public Stage stage() {
        return road.stage() == Stage.STEADY && firstTold().isPresent() ? Stage.HEAR : road.stage();
    }

    /** Since when the two are in this stage. */
    public Instant since() {
        Instant came = road.since().orElse(begun);
        return road.stage() == Stage.STEADY ? firstTold().orElse(came) : came;
    }

    private Optional<Instant> firstTold() {
        Instant came = road.since().orElse(begun);
        return standing.ours().all().stream()
                .flatMap(breach -> standing.statements().on(breach.id()).impact().stream())
                .map(Thread.Piece::at)
                .filter(told -> !told.isBefore(came))
                .min(Instant::compareTo);
    }

    /** Who stands where in a breach. */
    Optional<PersonId> who(Breach breach, Role role) {
        boolean mine = standing.role(breach).filter(role::equals).isPresent();
        return mine ? Optional.of(me()) : other;
    }

    /** When the person was last through with an exercise, showed it, or did it on pages of its own; whichever came last. */
    Optional<Instant> lastDone(String exercise) {
        var finished = sheets.finished(exercise).stream().max(Instant::compareTo);
        var shown = showing.times(exercise, me()).stream().max(Instant::compareTo);
        return java.util.stream.Stream.of(finished, shown, questions.lastDone(exercise, me()))
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }

    /** Whether the person has done it within this time. */
    boolean doneWithin(String exercise, Duration time) {
        return lastDone(exercise).filter(now().minus(time)::isBefore).isPresent();
    }

    /** Whether this happened within this time. */
    boolean isWithin(Optional<Instant> event, Duration time) {
        return event.filter(now().minus(time)::isBefore).isPresent();
    }

    /** When the person last wrote anything. */
    Optional<Instant> lastWritten() {
        var drafts = standing.drafts().all().stream().map(draft -> draft.at());
        return java.util.stream.Stream.concat(drafts, sheets.lastAt().stream()).max(Instant::compareTo);
    }

    @Override
    public String toString() {
        return "History";
    }
}
