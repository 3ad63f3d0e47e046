package org.reknit.web;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** The day as people here count it: the server's, until they can choose theirs. */
@Component
public class Days {
    private final Clock clock;

    Days(Clock clock) {
        this.clock = clock;
    }

    /** This moment, with its day. */
    public ZonedDateTime now() {
        return clock.instant().atZone(ZoneId.systemDefault());
    }
}
