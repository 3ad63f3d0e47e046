package org.reknit.questions;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.reknit.text.Keyed;

/** When answers may come before the one who asked. Only they know what they chose. */
public enum Arrival implements Keyed {
    /** Each stays closed until they open it. */
    SELF,
    /** As soon as it is there. */
    ANY,
    /** Not in the evening and at night. */
    DAYTIME,
    /** In the daytime of certain days. */
    DAYS;

    /** When a day begins and ends, for whoever wants no answers at night. */
    static final LocalTime MORNING = LocalTime.of(8, 0);

    static final LocalTime EVENING = LocalTime.of(21, 0);

    private static final int WEEK = 7;

    /** The first moment, not before this one, at which it lets an answer in; none when only a hand does. */
    Optional<Instant> first(Instant from, List<DayOfWeek> days, ZoneId zone) {
        return switch (this) {
            case SELF -> Optional.empty();
            case ANY -> Optional.of(from);
            case DAYTIME -> daytime(from, List.of(DayOfWeek.values()), zone);
            case DAYS -> daytime(from, days, zone);
        };
    }

    private static Optional<Instant> daytime(Instant from, List<DayOfWeek> days, ZoneId zone) {
        ZonedDateTime there = from.atZone(zone);
        return LongStream.rangeClosed(0, WEEK)
                .mapToObj(there.toLocalDate()::plusDays)
                .filter(day -> days.contains(day.getDayOfWeek()))
                .filter(day -> there.isBefore(day.atTime(EVENING).atZone(zone)))
                .map(day -> day.atTime(MORNING).atZone(zone))
                .map(morning -> morning.isBefore(there) ? from : morning.toInstant())
                .findFirst();
    }
}
