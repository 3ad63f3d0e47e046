package org.reknit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.reknit.Browser;
import org.reknit.OnBothDatabases;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.keys.Quick;

/** What a page hears of the record: how far it has come, and nothing else. */
@OnBothDatabases
class MovesTest {
    private final Server server;
    private final Quick.Couple couple;
    private final Browser nora;
    private final Browser sam;

    MovesTest(Storage storage) {
        server = storage.server();
        couple = Quick.couple(server);
        nora = Quick.browser(server, couple.nora());
        sam = Quick.browser(server, couple.sam());
    }

    @Test
    void whoever_looks_hears_that_the_record_has_grown_and_no_word_of_it() throws InterruptedException {
        try (var heard = Listener.of(server, sam.session())) {
            long before = heard.next();
            nora.submit("/talks/topics", Map.of("_id", List.of(id()), "text", List.of("canary in the coal mine")))
                    .as(303);
            assertThat(heard.next()).isEqualTo(before + 1);
            assertThat(heard.buffering()).isEqualTo("no");
            assertThat(heard.lines()).allMatch(line -> line.matches("(id|data): ?\\d+|retry:1000|:.*|event:.*|"));
        }
    }

    @Test
    void what_someone_writes_for_themselves_is_not_heard() throws InterruptedException {
        try (var heard = Listener.of(server, sam.session())) {
            long before = heard.next();
            nora.submit("/exercises/body-calm", Map.of("_id", List.of(id()), "exercise", List.of("body-calm")))
                    .as(303);
            nora.submit("/talks/topics", Map.of("_id", List.of(id()), "text", List.of("A topic")))
                    .as(303);
            assertThat(heard.next()).isEqualTo(before + 1);
        }
    }

    @Test
    void a_stranger_and_a_session_that_has_ended_hear_nothing() {
        var other = Quick.couple(server);
        try (var heard = Listener.of(server, Quick.browser(server, other.nora()).session())) {
            long before = heard.next();
            nora.submit("/talks/topics", Map.of("_id", List.of(id()), "text", List.of("A topic")))
                    .as(303);
            assertThat(heard.within(1, TimeUnit.SECONDS)).isEmpty();
            assertThat(before).isEqualTo(1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        server.browser().get("/us/moves").as(303);
        Quick.browser(server, Quick.person(server, "Alone")).get("/us/moves").as(404);
    }

    @Test
    void listening_does_not_keep_a_session_awake() throws InterruptedException {
        var fresh = Quick.browser(server, couple.sam());
        for (int minutes = 0; minutes < 16; minutes += 4) {
            try (var heard = Listener.of(server, fresh.session())) {
                assertThat(heard.next()).isPositive();
            }
            server.clock().letPass(Duration.ofMinutes(4));
        }
        assertThat(fresh.get("/today").as(303).next()).startsWith("/unlock");
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
