package org.reknit.path;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reknit.breaches.Breach;
import org.reknit.breaches.BreachKind;
import org.reknit.breaches.Role;
import org.reknit.exercises.Sheets;
import org.reknit.exercises.Showing;
import org.reknit.people.PairKind;
import org.reknit.people.PersonId;
import org.reknit.questions.Notes;
import org.reknit.questions.Questions;
import org.reknit.safety.Ways;
import org.reknit.stages.Choice;
import org.reknit.stages.Pace;
import org.reknit.stages.Progress;
import org.reknit.stages.Setback;
import org.reknit.stages.Stage;
import org.reknit.stages.Whose;
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
 * @param weeks what both told at their check-ins in this stage
 * @param pace how much suits them
 * @param leaningOut whether the person has told themselves that they would rather end it
 * @param choice how the person last said they would go on
 * @param today the clock, in the zone in which the person's days begin
 */
public record History(
        Standing standing,
        Optional<PersonId> other,
        Optional<PairKind> kind,
        Sheets sheets,
        Showing showing,
        Weeks weeks,
        Progress progress,
        TimeOuts timeOuts,
        Talks talks,
        Ways ways,
        Pace pace,
        Questions questions,
        Notes notes,
        Instant begun,
        boolean leaningOut,
        Choice choice,
        ZonedDateTime today) {

    /** The clock. */
    public Instant now() {
        return today.toInstant();
    }

    /** Whether this is one of the days the person has kept free of it. */
    public boolean isQuietDay() {
        return !pace.days().contains(today.getDayOfWeek());
    }

    /** Whether a break keeps what this person would write to both waiting just now. */
    public boolean isQuiet() {
        return together() && timeOuts.holding(me(), now()).isPresent();
    }

    /** Whose path it is. */
    public PersonId me() {
        return standing.me();
    }

    /** Where the two are: where they last went on to, whatever has been told meanwhile (decision 0016). */
    public Stage stage() {
        return progress.stage();
    }

    /** Since when the two are in this stage. */
    public Instant since() {
        return progress.since().orElse(begun);
    }

    /** Whether they are two, and neither has left. */
    public boolean together() {
        return standing.bond() == Bond.TOGETHER;
    }

    /** Whether this person has this role in anything that happened. */
    public boolean has(Role role) {
        return standing.breaches().stream()
                .anyMatch(breach -> standing.role(breach).filter(role::equals).isPresent());
    }

    /** Whether these are the first weeks of two, before the first gate. */
    public boolean isEarly() {
        return stage() == Stage.STEADY && together();
    }

    /** Whether everything between the two is a slow loss. */
    boolean isAllDistance() {
        var ours = standing.ours().all();
        return !ours.isEmpty() && ours.stream().allMatch(breach -> breach.kind() == BreachKind.DISTANCE);
    }

    /** On whose side a setback happened: as it was said, or else by the roles in what it belongs to. */
    public Whose whose(Progress.Event event) {
        return event.whose(me()).orElseGet(() -> {
            var roles = standing.ours().all().stream()
                    .filter(breach -> event.breach()
                            .filter(about -> !about.equals(breach.id()))
                            .isEmpty())
                    .flatMap(breach -> standing.role(breach).stream())
                    .collect(Collectors.toSet());
            boolean mine = roles.size() == 1
                    ? roles.contains(Role.RESPONSIBLE)
                    : event.by().equals(me());
            return mine ? Whose.MINE : Whose.THEIRS;
        });
    }

    /** Whether the other has not said yet that drinking or using has stopped, or it has come back in these first weeks. */
    public boolean mayStillBeUsing() {
        var back = Stream.of(Setback.LAPSE, Setback.REPEAT)
                .flatMap(setback -> progress.last(setback).stream())
                .max(Instant::compareTo);
        return isEarly()
                && standing.ours().all().stream()
                        .filter(breach -> breach.kind() == BreachKind.SUBSTANCE)
                        .filter(breach ->
                                standing.role(breach).filter(Role.HURT::equals).isPresent())
                        .anyMatch(breach -> who(breach, Role.RESPONSIBLE)
                                .flatMap(person -> showing.times("it-has-stopped", person).stream()
                                        .max(Instant::compareTo))
                                .filter(said -> back.filter(said::isBefore).isEmpty())
                                .isEmpty());
    }

    /** Whether something has been told that has not been confirmed as heard. */
    public boolean isBeingHeard() {
        return standing.ours().all().stream()
                .map(breach -> standing.statements().on(breach.id()))
                .anyMatch(thread -> thread.impact().isPresent() && !thread.confirmed());
    }

    /** Who stands where in a breach. */
    Optional<PersonId> who(Breach breach, Role role) {
        boolean mine = standing.role(breach).filter(role::equals).isPresent();
        return mine ? Optional.of(me()) : other;
    }

    /** When the person was last through with an exercise, showed it, or did it on pages of its own; whichever came last. */
    public Optional<Instant> lastDone(String exercise) {
        var finished = sheets.finished(exercise).stream().max(Instant::compareTo);
        var shown = showing.times(exercise, me()).stream().max(Instant::compareTo);
        return Stream.of(finished, shown, questions.lastDone(exercise, me()))
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }

    /** Whether the person has done it within this time. */
    public boolean doneWithin(String exercise, Duration time) {
        return lastDone(exercise).filter(now().minus(time)::isBefore).isPresent();
    }

    /** Whether this happened within this time. */
    public boolean isWithin(Optional<Instant> event, Duration time) {
        return event.filter(now().minus(time)::isBefore).isPresent();
    }

    /** When the person last wrote anything. */
    public Optional<Instant> lastWritten() {
        var drafts = standing.drafts().all().stream().map(draft -> draft.at());
        return Stream.concat(drafts, sheets.lastAt().stream()).max(Instant::compareTo);
    }

    @Override
    public String toString() {
        return "History";
    }
}
