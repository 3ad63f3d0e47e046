package org.reknit.timeouts;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.reknit.people.PersonId;

/**
 * How long a break may keep the other's forms waiting, so that breaks protect and cannot be used to silence someone for
 * ever. The break itself is never refused, only what it does to the other is limited (docs/decisions/0012).
 */
final class Fairness {
    private static final Duration LATELY = Duration.ofHours(72);
    private static final Duration ROOM = Duration.ofHours(1);

    private Fairness() {}

    /**
     * A day in any three, in whole minutes, and beyond that twenty minutes, when the other has had an hour since the last time.
     *
     * @param before the same caller's earlier breaks
     */
    static Duration holds(PersonId caller, Instant now, List<TimeOut> before) {
        var own = before.stream().filter(past -> past.caller().equals(caller)).toList();
        Duration left = TimeOut.LONGEST.minus(lately(own, now)).truncatedTo(ChronoUnit.MINUTES);
        boolean hadRoom =
                own.stream().map(TimeOut::holds).allMatch(end -> !end.plus(ROOM).isAfter(now));
        Duration least = hadRoom ? TimeOut.SHORTEST : Duration.ZERO;
        return Stream.of(left, least).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static Duration lately(List<TimeOut> own, Instant now) {
        Instant since = now.minus(LATELY);
        return own.stream()
                .map(past -> Duration.between(later(past.calledAt(), since), past.holds()))
                .filter(Duration::isPositive)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
