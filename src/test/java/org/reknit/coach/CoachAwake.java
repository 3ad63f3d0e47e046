package org.reknit.coach;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.reknit.Server;

/** The coach of a server gets ready beside the requests; a test that is about its notes waits until it reads. */
public final class CoachAwake {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private CoachAwake() {}

    /** Wakes the coach and waits until it is there. */
    public static void at(Server server) {
        var reader = server.part(LazyEngine.class);
        long begun = System.nanoTime();
        while (reader.engine().isEmpty()) {
            if (System.nanoTime() - begun > LONGEST.toNanos()) throw new IllegalStateException("it never came");
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }
}
