package org.reknit.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.keys.Attempts;

/** Attack 11, in parallel: guesses sent at the same moment are counted one by one. */
@Attack
class ManyGuessAtOnceTest {
    private static final int BURST = 5;
    private final Server server;

    ManyGuessAtOnceTest(Storage storage) {
        server = storage.server();
    }

    @Test
    void noMoreAreLetThroughThanOneAfterTheOther() throws InterruptedException, ExecutionException {
        var attempts = server.part(Attempts.class);
        var limit = new Attempts.Limit("test", BURST, Duration.ofHours(1));
        for (int round = 0; round < 5; round++) {
            String subject = UUID.randomUUID().toString();
            assertThat(allowed(attempts, limit, subject)).isEqualTo(BURST);
        }
    }

    private static long allowed(Attempts attempts, Attempts.Limit limit, String subject)
            throws InterruptedException, ExecutionException {
        List<Callable<Boolean>> guesses = IntStream.range(0, 60)
                .<Callable<Boolean>>mapToObj(i -> () -> attempts.allow(limit, subject))
                .toList();
        try (var pool = Executors.newFixedThreadPool(12)) {
            long allowed = 0;
            for (Future<Boolean> guess : pool.invokeAll(guesses)) if (guess.get()) allowed++;
            return allowed;
        }
    }
}
