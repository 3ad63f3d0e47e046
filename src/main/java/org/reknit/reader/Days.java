package org.reknit.reader;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** The day as whoever reads counts it: by their own clock, or the server's when nobody has said. */
@Component
public class Days {
    private final Clock clock;

    Days(Clock clock) {
        this.clock = clock;
    }

    /** This moment, with its day. */
    public ZonedDateTime now() {
        return clock.instant().atZone(Reader.now().zone());
    }
}
