package org.reknit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.keys.Quick;
import org.reknit.web.Listener;

/** Two nodes on one PostgreSQL, and one of the two people on each. */
class TwoNodesTalkTest {
    @Test
    void what_is_written_on_one_node_is_heard_on_the_other() throws InterruptedException {
        Path folder = Server.newFolder();
        try (var here = Server.start(Storage.POSTGRES, folder);
                var there = Server.start(Storage.POSTGRES, folder)) {
            var couple = Quick.couple(here);
            var nora = Quick.browser(here, couple.nora());
            var sam = Quick.browser(there, couple.sam());
            try (var heard = Listener.of(there, sam.session())) {
                long before = heard.next();
                somebodyElseRings(here);
                for (int i = 1; i <= 5; i++) {
                    var topic = Map.of("_id", List.of(UUID.randomUUID().toString()), "text", List.of("topic " + i));
                    nora.submit("/talks/topics", topic).as(303);
                    assertThat(heard.next()).isEqualTo(before + i);
                }
            }
        }
    }

    private static void somebodyElseRings(Server server) {
        for (String word : List.of(
                "weather",
                "",
                "a b c",
                UUID.randomUUID() + " ",
                UUID.randomUUID().toString())) {
            int rung = server.database()
                    .read()
                    .sql("select 1 from pg_notify('reknit', ?)")
                    .param(word)
                    .query(Integer.class)
                    .single();
            assertThat(rung).isOne();
        }
    }
}
