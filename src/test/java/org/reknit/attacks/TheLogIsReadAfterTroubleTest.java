package org.reknit.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.keys.Quick;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * What breaks below and beside the pages, where a database's message can hold a name: whoever runs the server learns
 * kind, place and an id from the log, and whoever waits gets the calm page and their own words back.
 */
@Attack
@ExtendWith(OutputCaptureExtension.class)
class TheLogIsReadAfterTroubleTest {
    private static final String CANARY = "canary_9d1e";
    private static final String TROUBLE = "trouble [0-9a-f]{8}: [\\w.$< ]+ at org\\.reknit\\.";
    private static final List<String> TOO_MUCH = List.of(
            CANARY,
            "\tat ",
            "Caused by",
            "select ",
            "bad SQL",
            "SQLITE_ERROR",
            "ERROR: ",
            "Servlet.service",
            "Resolved [");

    private final Storage storage;

    TheLogIsReadAfterTroubleTest(Storage storage) {
        this.storage = storage;
    }

    @Test
    void a_query_that_fails_before_any_page_is_asked_for_is_told_by_kind_and_place(CapturedOutput output)
            throws IOException {
        try (Server server = Server.start(storage, Server.newFolder())) {
            var nora = Quick.browser(server, Quick.person(server, "Nora"));
            nora.get("/today").as(200);
            noSession(server);
            var page = nora.get("/today").as(500);
            assertThat(page.body()).contains("<h1", "Something here did not work");
            assertThat(page.header("Content-Security-Policy")).isPresent();
            var form = nora.submitAsIs("/breaches", Told.line(UUID.randomUUID().toString(), "hurt", CANARY + " words"));
            assertThat(form.as(500).body()).contains("Something here did not work", CANARY + " words");
            nora.withCookie("chosen-language", "de").get("/me").as(500);
            // A sweep may have failed meanwhile.
            assertThat(said(server))
                    .allSatisfy(line -> assertThat(line).containsPattern(TROUBLE))
                    .filteredOn(line -> line.contains("SessionTable.find"))
                    .hasSize(3);
            searched(server, output);
        }
    }

    @Test
    void a_round_that_nobody_waits_for_fails_as_quietly(CapturedOutput output) throws Exception {
        Path folder = Server.newFolder();
        try (Server server = Server.start(storage, folder)) {
            noSession(server);
            // A server sweeps as soon as it stands.
            try (Server another = Server.start(storage, folder)) {
                for (int i = 0; i < 200 && said(another).isEmpty(); i++) Thread.sleep(50);
                assertThat(said(another))
                        .isNotEmpty()
                        .allSatisfy(line -> assertThat(line).containsPattern(TROUBLE));
            }
            Thread.startVirtualThread(() -> {
                        throw new IllegalStateException(CANARY);
                    })
                    .join();
            assertThat(said(server)).anySatisfy(line -> assertThat(line).contains("IllegalStateException"));
            searched(server, output);
        }
    }

    @Test
    void what_the_web_server_turns_down_by_itself_is_calm_and_silent(CapturedOutput output) throws IOException {
        try (Server server = Server.start(storage, Server.newFolder())) {
            var nora = Quick.browser(server, Quick.person(server, "Nora"));
            assertThat(nora.get("/today;" + CANARY).as(400).body()).contains("<h1", "There is nothing at this address");
            assertThat(nora.get("/error").as(404).body()).contains("There is nothing at this address");
            assertThat(broken(server, "POST /breaches HTTP/1.1", "text=%zz" + CANARY))
                    .contains(" 4");
            assertThat(broken(server, "GET /\u0001" + CANARY + " HTTP/1.1", "")).contains(" 400 ");
            assertThat(broken(server, "GET / HTTP/1.1\r\n" + CANARY + "(: x", ""))
                    .contains(" 4")
                    .doesNotContain(CANARY);
            assertThat(said(server)).isEmpty();
            searched(server, output);
        }
    }

    /** From now on whoever asks for a session is told about somebody. */
    private void noSession(Server server) {
        var statements = switch (storage) {
            case SQLITE -> List.of("create view session as select * from " + CANARY);
            case POSTGRES ->
                List.of(
                        "create function told() returns setof session_before language plpgsql as"
                                + " $$ begin raise exception '" + CANARY + "'; end $$",
                        "create view session as select * from told()");
        };
        change(server, "alter table session rename to session_before");
        statements.forEach(statement -> change(server, statement));
    }

    private static void change(Server server, String statement) {
        server.database().change(sql -> sql.sql(statement).update());
    }

    /** The first line of the answer to something that no browser would send. */
    private static String broken(Server server, String begin, String body) throws IOException {
        try (var socket = new Socket("localhost", server.address().getPort())) {
            String head = begin + "\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                    + "\r\n\r\n";
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    private static List<String> said(Server server) {
        try {
            return Files.readString(log(server))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private static Path log(Server server) {
        return server.folder().resolve("log/reknit.log");
    }

    private static void searched(Server server, CapturedOutput output) {
        String printed = output.getAll();
        for (String word : TOO_MUCH) {
            assertThat(String.join("\n", said(server))).doesNotContain(word);
            assertThat(printed).doesNotContain(word);
        }
    }
}
