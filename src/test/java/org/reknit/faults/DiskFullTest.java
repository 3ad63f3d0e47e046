package org.reknit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.reknit.Browser;
import org.reknit.FullDisk;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.keys.Quick;

/** The file may not grow any more: nobody loses a word, what is kept can be read, and room mends it. */
class DiskFullTest {
    private static final Server SERVER = Server.start(Storage.SQLITE, Server.newFolder());
    private static final String PROSE = "The drawer, the key, the second phone. ".repeat(700);

    private final Browser nora = Quick.browser(SERVER, Quick.person(SERVER, "Nora"));
    private final String breach = UUID.randomUUID().toString();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void whoeverWritesIsToldAndKeepsTheirWordsAndReadingGoesOn() {
        nora.submit("/breaches", line("The second phone.")).as(303);
        long entries = count();
        pages("select page_count from pragma_page_count");
        var refused = nora.submit("/breaches/" + breach + "/letter", letter());
        while (refused.status() == 303) refused = nora.submit("/breaches/" + breach + "/letter", letter());
        assertThat(refused.status()).isEqualTo(507);
        assertThat(refused.body()).contains("This server has no room left", PROSE.strip());

        SERVER.clock().letPass(Duration.ofMinutes(2));
        assertThat(nora.get("/breaches/" + breach).as(200).body()).contains("The second phone.");
        nora.get("/today").as(200);
        SERVER.clock().letPass(Duration.ofMinutes(20));
        assertThat(nora.get("/today").next())
                .as("a session that cannot be locked")
                .startsWith("/unlocking");

        pages("select 1073741823");
        var later = Quick.browser(SERVER, Quick.person(SERVER, "Nora"));
        later.submit("/breaches", line("There is room.")).as(303);
        assertThat(count()).isGreaterThan(entries);
    }

    @Test
    void whoeverOpensTheirPairForTheFirstTimeNeedsNoRoom() {
        Browser sam = Quick.browser(SERVER, Quick.couple(SERVER).sam());
        assertThat(envelopes()).isEqualTo(1);
        try (var full = FullDisk.of(SERVER)) {
            assertThat(full.isFull()).isTrue();
            assertThat(sam.get("/us").as(200).body()).contains("Nora");
            assertThat(envelopes()).isEqualTo(1);
        }
        assertThat(sam.get("/us").as(200).body()).contains("Nora");
        assertThat(envelopes()).isZero();
    }

    private static long envelopes() {
        return SERVER.database()
                .read()
                .sql("select count(*) from record_member where envelope is not null")
                .query(Long.class)
                .single();
    }

    private Map<String, List<String>> line(String line) {
        var fields = form();
        fields.put("kind", List.of("dishonesty"));
        fields.put("role", List.of("hurt"));
        fields.put("line", List.of(line));
        return fields;
    }

    private Map<String, List<String>> letter() {
        var fields = form();
        fields.put("text", List.of(PROSE));
        return fields;
    }

    private Map<String, List<String>> form() {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("_id", List.of(UUID.randomUUID().toString()));
        fields.put("breach", List.of(breach));
        return fields;
    }

    /** From now on the file may have as many pages as this query says. */
    private static void pages(String query) {
        long most =
                SERVER.database().write(sql -> sql.sql(query).query(Long.class).single());
        long now = SERVER.database()
                .write(sql -> sql.sql("pragma max_page_count = " + most)
                        .query(Long.class)
                        .single());
        assertThat(now).isEqualTo(most);
    }

    private static long count() {
        return SERVER.database()
                .read()
                .sql("select count(*) from entry")
                .query(Long.class)
                .single();
    }
}
