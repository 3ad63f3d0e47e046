package org.reknit.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The system's clock, except while a record of past months is being written. */
final class PastClock extends Clock {
    private final AtomicReference<@Nullable Instant> moment = new AtomicReference<>();

    void standAt(Instant past) {
        moment.set(past);
    }

    void run() {
        moment.set(null);
    }

    @Override
    public Instant instant() {
        Instant past = moment.get();
        return past == null ? Instant.now() : past;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
