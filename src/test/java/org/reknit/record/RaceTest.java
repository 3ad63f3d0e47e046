package org.reknit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reknit.Full;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.acts.Row;
import org.reknit.keys.Quick;

/** Many writers at once. */
class RaceTest {
    private static final int EACH = Full.times(60, 500);

    @Test
    void twoNodesOnOnePostgresMakeOneGaplessChain() throws InterruptedException, ExecutionException {
        Path folder = Server.newFolder();
        try (Server one = Server.start(Storage.POSTGRES, folder);
                Server two = Server.start(Storage.POSTGRES, folder)) {
            isOneGaplessChain(one, two);
        }
    }

    @Test
    void manyWritersOnOneSqliteMakeOneGaplessChain() throws InterruptedException, ExecutionException {
        Server server = Storage.SQLITE.server();
        isOneGaplessChain(server, server);
    }

    @Test
    void theSameFormSentManyTimesAtOnceIsOneAct() throws InterruptedException, ExecutionException {
        for (Storage storage : Storage.values()) {
            Server server = storage.server();
            var couple = Quick.couple(server);
            var note = Notes.plain("once");
            all(IntStream.range(0, 16)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        var record =
                                server.part(Records.class).shared(couple.nora()).orElseThrow();
                        return Notes.leave(record, note) instanceof Decision.Granted;
                    })
                    .toList());
            var record = server.part(Records.class).shared(couple.sam()).orElseThrow();
            assertThat(record.read(Notes.FOLD).texts()).containsExactly("once");
        }
    }

    private static void isOneGaplessChain(Server one, Server two) throws InterruptedException, ExecutionException {
        var couple = Quick.couple(one);
        var writes = IntStream.range(0, 2 * EACH)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    var author = i % 2 == 0 ? couple.nora() : couple.sam();
                    var server = i % 3 == 0 ? one : two;
                    var record = server.part(Records.class).shared(author).orElseThrow();
                    return Notes.leave(record, Notes.plain("note " + i)) instanceof Decision.Granted;
                })
                .toList();
        all(writes);
        var record = two.part(Records.class).shared(couple.nora()).orElseThrow();
        var rows = record.rows(0, 10_000);
        byte[] link = Row.origin(record.id());
        for (int position = 0; position < rows.size(); position++) {
            assertThat(rows.get(position).position()).isEqualTo(position);
            assertThat(rows.get(position).link()).isEqualTo(rows.get(position).linkAfter(link));
            link = rows.get(position).link();
        }
        assertThat(rows).hasSize(2 * EACH + 2);
        assertThat(record.read(Notes.FOLD).texts())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 2 * EACH).mapToObj(i -> "note " + i).toList());
        assertThat(rows).extracting(row -> row.id().value()).doesNotHaveDuplicates();
    }

    /** Eight at a time, as two small machines would have it. */
    private static void all(List<Callable<Boolean>> writes) throws InterruptedException, ExecutionException {
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> done : pool.invokeAll(writes))
                assertThat(done.get()).isTrue();
        }
    }
}
