package org.reknit.timeouts;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * The hours that a return can be named for.
 *
 * @param chosen the one that is offered first: nine in the morning after a night
 */
public record Hours(List<Instant> all, Instant chosen) {
    private static final Duration READING = Duration.ofMinutes(10);
    private static final Duration A_NIGHT = Duration.ofHours(6);
    private static final int MORNING = 9;

    /** Full hours by the clock on the wall, up to the last moment. The first leaves time to press the button. */
    static Hours between(Instant soonest, Instant latest, ZoneId zone) {
        var first =
                soonest.plus(READING).atZone(zone).truncatedTo(ChronoUnit.HOURS).plusHours(1);
        List<Instant> all = Stream.iterate(first, hour -> hour.plusHours(1))
                .map(hour -> hour.toInstant())
                .takeWhile(hour -> !hour.isAfter(latest))
                .toList();
        if (all.isEmpty()) return new Hours(List.of(latest), latest);
        Instant chosen = all.stream()
                .filter(hour -> hour.atZone(zone).getHour() == MORNING && hour.isAfter(soonest.plus(A_NIGHT)))
                .findFirst()
                .orElse(all.getLast());
        return new Hours(all, chosen);
    }
}
