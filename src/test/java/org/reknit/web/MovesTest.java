package org.reknit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    void a_stranger_and_a_session_that_has_ended_hear_nothing() throws InterruptedException {
        var other = Quick.couple(server);
        var stranger = Quick.browser(server, other.nora());
        topic(nora);
        try (var heard = Listener.of(server, stranger.session())) {
            assertThat(heard.next()).isEqualTo(1);
            topic(nora); // her record's third entry, of which a stream would say 3
            topic(stranger);
            assertThat(heard.next()).as("their own record's position").isEqualTo(2);
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
        assertThat(fresh.get("/today").as(303).next()).startsWith("/unlocking");
    }

    private static void topic(Browser browser) {
        var fields = Map.of("_id", List.of(id()), "text", List.of("A topic"));
        browser.submit("/talks/topics", fields).as(303);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
