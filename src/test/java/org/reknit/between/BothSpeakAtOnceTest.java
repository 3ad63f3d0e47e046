package org.reknit.between;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.reknit.OnBothDatabases;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.keys.NewPerson;
import org.reknit.keys.Quick;
import org.reknit.record.Company;
import org.reknit.record.Records;

/** Whoever answers seals the other's row anew, and must not bring back what the other has just taken back. */
@OnBothDatabases
class BothSpeakAtOnceTest {
    private static final int ROUNDS = 60;

    private final Server server;

    BothSpeakAtOnceTest(Storage storage) {
        server = storage.server();
    }

    @Test
    void neitherAnswerIsLost() throws InterruptedException, ExecutionException {
        var couple = Quick.couple(server);
        var between = server.part(Between.class);
        try (var both = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                String now = "round " + round;
                List<Callable<Boolean>> speaking =
                        List.of(() -> say(between, couple.nora(), now), () -> say(between, couple.sam(), now));
                for (var done : both.invokeAll(speaking)) assertThat(done.get()).isTrue();
                assertThat(between.said(company(couple.nora()), "q")).containsExactly(now);
                assertThat(between.said(company(couple.sam()), "q")).containsExactly(now);
            }
        }
    }

    private boolean say(Between between, NewPerson by, String answer) {
        between.say(company(by), "q", Set.of(answer));
        return true;
    }

    private Company company(NewPerson person) {
        return server.part(Records.class).company(person);
    }
}
