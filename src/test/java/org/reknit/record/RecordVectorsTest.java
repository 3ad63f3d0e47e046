package org.reknit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reknit.FixedRandom;
import org.reknit.acts.Body;
import org.reknit.acts.Chapter;
import org.reknit.acts.EntryId;
import org.reknit.acts.Head;
import org.reknit.acts.Padding;
import org.reknit.acts.RecordId;
import org.reknit.acts.RecordKeys;
import org.reknit.acts.Row;
import org.reknit.acts.SignedAct;
import org.reknit.acts.Signer;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Key;
import org.reknit.crypto.Signing;
import org.reknit.people.PersonId;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The examples beside the record's format. This makes them, and holds the code to them ever after; the browser
 * reproduces them in a journey. Made anew with {@code ./mvnw test -Dtest=RecordVectorsTest -Dreknit.vectors=write}.
 */
class RecordVectorsTest {
    private static final Path FILE = Path.of("docs/formats/record-1.vectors.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final RecordId RECORD = RecordId.of("5f0c2a5e-8f6a-4c0e-9a55-2f6a1f0e7d01");
    private static final PersonId AUTHOR = PersonId.of("0b9a3c52-66b1-4a1c-8a3e-7f3a5d1c9e02");
    private static final Signing SIGNING = Signing.of(bytes(1));
    private static final Signing SERVER = Signing.of(bytes(2));
    private static final Key RECORD_KEY = bytes(3);

    @Test
    void theFormatStillGivesWhatItGaveWhenItWasWrittenDown() throws IOException {
        String now = JSON.writeValueAsString(vectors()) + "\n";
        if (System.getProperty("reknit.vectors", "").equals("write")) Files.writeString(FILE, now);
        assertThat(Files.readString(FILE)).isEqualTo(now);
    }

    private static Map<String, Object> vectors() {
        var file = new LinkedHashMap<String, Object>();
        file.put("format", "reknit1");
        file.put("record", RECORD.toString());
        file.put("recordKey", text(3));
        file.put("author", AUTHOR.toString());
        file.put("signingSeed", text(1));
        file.put("signingPublic", Bytes.text(SIGNING.publicKey()));
        file.put("serverPublic", Bytes.text(SERVER.publicKey()));
        file.put("origin", Bytes.text(Row.origin(RECORD)));
        file.put("entries", entries());
        return file;
    }

    private static List<Map<String, Object>> entries() {
        var entries = new ArrayList<Map<String, Object>>();
        byte[] previous = Row.origin(RECORD);
        previous = entry(entries, 0, "people", "people/join/1", "name", "Ana", previous);
        previous = entry(
                entries,
                1,
                "statements",
                "statements/letter/1",
                "text",
                "Zwei Zeilen.\n\u201eUnd\u201c \uD83D\uDD4A",
                previous);
        byte[] last = entry(entries, 2, "statements", "statements/letter/1", "text", "x".repeat(2500), previous);
        assertThat(last).hasSize(32);
        return entries;
    }

    private static byte[] entry(
            List<Map<String, Object>> entries,
            int position,
            String chapter,
            String act,
            String field,
            String value,
            byte[] previous) {
        var id = new EntryId(new UUID(0x4000L + position, 0x8000000000000000L + position));
        var claimed = Instant.ofEpochMilli(1_790_000_000_000L + position);
        var at = claimed.plusMillis(7);
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put(field, List.of(value));
        byte[] body = new Body(act, fields).json();
        var signed = SignedAct.sign(
                RECORD, id, AUTHOR, new Chapter(chapter), claimed, previous, body, Signer.BROWSER, SIGNING);
        var keys = new RecordKeys(RECORD, 0, RECORD_KEY, any -> new byte[0]);
        byte[] share = new byte[Key.LENGTH];
        Arrays.fill(share, (byte) (40 + position));
        byte[] tag = keys.tag(AUTHOR, signed.chapter(), 0);
        Key scope = keys.scope(AUTHOR, signed.chapter(), 0);
        byte[] kc = scope.publish(share, "commit");
        byte[] sealed = scope.derive(share, "entry")
                .seal(keys.place(id, tag, 0), Padding.pad(signed.content()), new FixedRandom((byte) 9, (byte)
                        position));
        byte[] digest = Bytes.sha256(sealed);
        byte[] link = Row.link(previous, RECORD, position, id, tag, 0, at, kc, digest);
        var head = new Head(RECORD, position, link, at, Optional.empty());
        var vector = new LinkedHashMap<String, Object>();
        vector.put("position", position);
        vector.put("id", id.toString());
        vector.put("chapter", chapter);
        vector.put("claimed", claimed.toEpochMilli());
        vector.put("at", at.toEpochMilli());
        vector.put("seen", Bytes.text(previous));
        vector.put("act", act);
        vector.put("fields", fields);
        vector.put("body", new String(body, StandardCharsets.UTF_8));
        vector.put("statement", Bytes.text(signed.statement(RECORD)));
        vector.put("signature", Bytes.text(signed.signature()));
        vector.put("content", Bytes.text(signed.content()));
        vector.put("share", Bytes.text(share));
        vector.put("tag", Bytes.text(tag));
        vector.put("kc", Bytes.text(kc));
        vector.put("epoch", 0);
        vector.put("sealed", Bytes.text(sealed));
        vector.put("digest", Bytes.text(digest));
        vector.put("link", Bytes.text(link));
        vector.put("checkpoint", Bytes.text(SERVER.sign(Head.checkpointed(RECORD, position, link, at))));
        vector.put("headCode", head.code());
        entries.add(vector);
        return link;
    }

    private static Key bytes(int fill) {
        byte[] bytes = new byte[Key.LENGTH];
        Arrays.fill(bytes, (byte) fill);
        return Key.of(bytes);
    }

    private static String text(int fill) {
        byte[] bytes = new byte[Key.LENGTH];
        Arrays.fill(bytes, (byte) fill);
        return Bytes.text(bytes);
    }
}
