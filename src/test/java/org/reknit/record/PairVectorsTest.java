package org.reknit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.reknit.acts.Chapter;
import org.reknit.acts.EntryId;
import org.reknit.acts.Head;
import org.reknit.acts.RecordId;
import org.reknit.acts.RecordKeys;
import org.reknit.acts.Row;
import org.reknit.crypto.Bytes;
import org.reknit.people.PersonId;
import org.reknit.proof.ChainCheck;
import org.reknit.proof.EntryCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples beside the format's description are what this program makes, and what a checker accepts. */
class PairVectorsTest {
    private static final Path FILE = Path.of("docs/formats/pair-1.vectors.json");
    private static final JsonMapper JSON = new JsonMapper();

    /** With {@code -Dreknit.vectors=write} the file is made anew. */
    @BeforeAll
    static void write() throws IOException {
        if (!System.getProperty("reknit.vectors", "").equals("write")) return;
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(PairVectors.make());
        Files.writeString(FILE, text + "\n");
    }

    @Test
    void theFormatHasNotMoved() {
        assertThat(JSON.valueToTree(PairVectors.make()).toString()).isEqualTo(file().toString());
    }

    @Test
    void aCheckerFindsNothingWrong() {
        var file = file();
        var rows = list(file.required("entries")).stream()
                .map(entry -> row(file, entry))
                .toList();
        var record = RecordId.of(text(file, "record"));
        var last = rows.getLast();
        var end = new Head(record, last.position(), last.link(), last.at(), Optional.of(last.checkpoint()));
        assertThat(new ChainCheck(record, bytes(file, "serverKey")).check(rows, end))
                .isEmpty();
        var authors = list(file.required("people")).stream()
                .map(person -> PersonId.of(text(person, "person")))
                .toList();
        var chapters = List.of(Chapter.PEOPLE, new Chapter("breaches"));
        var keys = RecordKeys.of(record, List.of(bytes(file, "recordKey")));
        var bodies = new ArrayList<String>();
        var opened = new EntryCheck(record, keys, authors, chapters, List.of())
                .check(rows, act -> bodies.add(new String(act.orElseThrow().body(), StandardCharsets.UTF_8)));
        assertThat(opened.findings()).isEmpty();
        assertThat(bodies)
                .isEqualTo(list(file.required("entries")).stream()
                        .map(entry -> text(entry, "body"))
                        .toList());
    }

    private static Row row(JsonNode file, JsonNode entry) {
        return new Row(
                RecordId.of(text(file, "record")),
                entry.required("position").asLong(),
                EntryId.of(text(entry, "id")),
                bytes(entry, "tag"),
                entry.required("epoch").asLong(),
                Instant.ofEpochMilli(entry.required("at").asLong()),
                bytes(entry, "kc"),
                bytes(entry, "sealed"),
                bytes(entry, "link"),
                bytes(entry, "checkpoint"),
                bytes(entry, "share"));
    }

    private static JsonNode file() {
        return JSON.readTree(FILE.toFile());
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static byte[] bytes(JsonNode node, String field) {
        return Bytes.of(text(node, field));
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).asString();
    }
}
