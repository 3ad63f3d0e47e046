package org.reknit.house.broken;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

class OwnClock {
    LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /** Breaks nothing: the clock is handed in. */
    LocalDate handed(Clock clock) {
        return LocalDate.now(clock);
    }

    static class Lazy {
        final Supplier<Instant> now = Instant::now;
    }
}
