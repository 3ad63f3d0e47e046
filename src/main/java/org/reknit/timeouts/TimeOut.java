package org.reknit.timeouts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.acts.EntryId;
import org.reknit.people.PersonId;

/**
 * One break. All times are the server's; what a browser says the time is never counts.
 *
 * @param caller who asked for it
 * @param returnsAt the hour they named; it ends then by itself
 * @param moved whether they have named another hour, which is possible once
 * @param holdsAtMost how long it can keep the other's forms waiting, by {@link Fairness}
 * @param returned when the caller said that they are back; that may be long after the hour they named
 */
public record TimeOut(
        EntryId id,
        PersonId caller,
        Instant calledAt,
        Instant returnsAt,
        boolean moved,
        Instant holdsAtMost,
        Optional<Instant> returned) {
    /** Before that nobody has come down, so nobody comes back (programme, time-out). */
    public static final Duration SHORTEST = Duration.ofMinutes(20);

    /** Nobody is shut out longer than this by one break. */
    public static final Duration LONGEST = Duration.ofHours(24);

    /** When the caller can be back at the earliest. */
    public Instant earliest() {
        return calledAt.plus(SHORTEST);
    }

    /** The last moment to which the return can be moved. */
    public Instant latest() {
        return calledAt.plus(LONGEST);
    }

    /** When it ended or will end: at the hour named, or with the caller's coming back before. */
    public Instant ends() {
        return returned.filter(returnsAt::isAfter).orElse(returnsAt);
    }

    /** Until when the other's forms wait; the caller's own wait until it ends. */
    public Instant holds() {
        return earlier(ends(), holdsAtMost);
    }

    /** Whether it is going on. */
    public boolean isRunning(Instant now) {
        return now.isBefore(ends());
    }

    /** Until when this person's forms for both wait on account of it. */
    public Instant waits(PersonId person) {
        return person.equals(caller) ? ends() : holds();
    }

    /** How long it was, or will have been. */
    public Duration lasts() {
        return Duration.between(calledAt, ends());
    }

    TimeOut movedTo(Instant hour) {
        return new TimeOut(id, caller, calledAt, within(calledAt, hour), true, holdsAtMost, returned);
    }

    TimeOut back(Instant at) {
        return new TimeOut(id, caller, calledAt, returnsAt, moved, holdsAtMost, returned.or(() -> Optional.of(at)));
    }

    /** An hour that a break may end at, whatever stands in the record. */
    static Instant within(Instant calledAt, Instant hour) {
        Instant soonest = calledAt.plus(SHORTEST);
        return hour.isBefore(soonest) ? soonest : earlier(hour, calledAt.plus(LONGEST));
    }

    private static Instant earlier(Instant one, Instant other) {
        return Stream.of(one, other).min(Instant::compareTo).orElseThrow();
    }
}
