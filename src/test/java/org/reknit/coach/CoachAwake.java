package org.reknit.coach;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.reknit.Server;

/** The coach of a server gets ready beside the requests; a test that is about its notes waits until it reads. */
public final class CoachAwake {
    private static final long LONGEST = 3;

    private CoachAwake() {}

    /** Wakes the coach and waits until it is there. */
    public static void at(Server server) {
        try {
            Engine engine = server.part(LazyEngine.class).engine().get(LONGEST, TimeUnit.MINUTES);
            if (engine.book().rules().isEmpty()) throw new IllegalStateException("it has nothing to read with");
        } catch (ExecutionException | TimeoutException | InterruptedException never) {
            throw new IllegalStateException("it never came", never);
        }
    }
}
