package org.reknit.between;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.reknit.OnBothDatabases;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.exercises.Showing;
import org.reknit.exercises.ShownAct.Shown;
import org.reknit.keys.NewPerson;
import org.reknit.keys.Quick;
import org.reknit.record.Company;
import org.reknit.record.Decision.Granted;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;

/** Whatever comes at the same moment, and wherever it stops: both stand in the record, or neither does. */
@OnBothDatabases
class BothLayAtOnceTest {
    private static final int ROUNDS = 40;

    private final Storage storage;

    BothLayAtOnceTest(Storage storage) {
        this.storage = storage;
    }

    @Test
    void onOneNode() throws InterruptedException, ExecutionException {
        bothLay(storage.server(), storage.server());
    }

    @Test
    void onTwoNodes() throws InterruptedException, ExecutionException {
        Path folder = Server.newFolder();
        try (Server one = Server.start(storage, folder);
                Server other = Server.start(storage, folder)) {
            bothLay(one, other);
        }
    }

    private static void bothLay(Server one, Server other) throws InterruptedException, ExecutionException {
        var couple = Quick.couple(one);
        try (var both = Executors.newFixedThreadPool(3)) {
            for (int round = 0; round < ROUNDS; round++) {
                String words = "round " + round;
                List<Callable<Boolean>> laying = List.of(
                        () -> lay(one, couple.nora(), couple.sam(), words),
                        () -> lay(other, couple.sam(), couple.nora(), words),
                        () -> elsewhere(one, couple.nora(), words));
                for (var done : both.invokeAll(laying)) assertThat(done.get()).isTrue();
                var ours = ours(one, couple.nora());
                for (NewPerson person : List.of(couple.nora(), couple.sam())) {
                    assertThat(ours.read(Showing.FOLD).times("x", person.person()))
                            .hasSize(round + 1);
                    assertThat(mine(one, person, couple)).isEmpty();
                }
            }
        }
    }

    @Test
    void whatStopsHalfwayLeavesEverythingAsItWas() {
        Server server = storage.server();
        var couple = Quick.couple(server);
        assertThat(lay(server, couple.nora(), couple.sam(), "first")).isTrue();
        stopKeeping(server, true);
        try {
            assertThatThrownBy(() -> lay(server, couple.sam(), couple.nora(), "second"))
                    .isInstanceOf(RuntimeException.class);
        } finally {
            stopKeeping(server, false);
        }
        assertThat(ours(server, couple.sam()).head().position()).isEqualTo(1);
        assertThat(mine(server, couple.nora(), couple)).hasSize(1);
        assertThat(lay(server, couple.sam(), couple.nora(), "second")).isTrue();
        assertThat(ours(server, couple.sam()).head().position()).isEqualTo(3);
    }

    /** From now on the tray's row cannot change, so that the transaction fails after both acts were entered. */
    private void stopKeeping(Server server, boolean stop) {
        String name = "stop_keeping";
        List<String> all = switch (storage) {
            case SQLITE ->
                List.of(
                        stop
                                ? "create trigger " + name
                                        + " before update on between_tray when new.sealed <> old.sealed"
                                        + " begin select raise(abort, 'stopped'); end"
                                : "drop trigger " + name);
            case POSTGRES ->
                stop
                        ? List.of(
                                "create function " + name
                                        + "() returns trigger as 'begin raise exception ''stopped''; end' language plpgsql",
                                "create trigger " + name + " before update on between_tray for each row"
                                        + " when (new.sealed <> old.sealed) execute function " + name + "()")
                        : List.of("drop trigger " + name + " on between_tray", "drop function " + name + "()");
        };
        for (String statement : all) {
            server.database().change(sql -> sql.sql(statement).update());
        }
    }

    /** Other writing in the same record meanwhile, so that the end of the chain moves under both. */
    private static boolean elsewhere(Server server, NewPerson by, String words) {
        var ours = ours(server, by);
        var submitted = by.submit(ours, Showing.FOLD.chapter(), Shown.class, fields("y", words), now(server));
        ours.keep(submitted, Shown.class, Showing.FOLD);
        return true;
    }

    private static boolean lay(Server server, NewPerson by, NewPerson other, String words) {
        var ours = ours(server, by);
        var submitted = by.submit(ours, Showing.FOLD.chapter(), Shown.class, fields("x", words), now(server));
        return server.part(Together.class)
                        .lay(
                                company(server, by),
                                "x",
                                submitted,
                                Shown.class,
                                Showing.FOLD.unless(any -> Optional.empty()))
                instanceof Granted<?>;
    }

    private static List<?> mine(Server server, NewPerson person, Quick.Couple couple) {
        return server.part(Together.class).mine(company(server, person), Showing.FOLD);
    }

    private static Map<String, List<String>> fields(String exercise, String words) {
        return Map.of("exercise", List.of(exercise), "words", List.of(words));
    }

    private static Instant now(Server server) {
        return server.clock().instant();
    }

    private static Company company(Server server, NewPerson person) {
        return server.part(Records.class).company(person);
    }

    private static OpenRecord ours(Server server, NewPerson person) {
        return server.part(Records.class).shared(person).orElseThrow();
    }
}
