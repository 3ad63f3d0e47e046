package org.reknit.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reknit.FixedRandom;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Key;
import org.reknit.crypto.Pae;
import org.reknit.people.PersonId;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The examples beside the format of sealed sheets, held to ever after; the browser reproduces them in a journey. Made
 * anew with {@code ./mvnw test -Dtest=SheetVectorsTest -Dreknit.vectors=write}.
 */
class SheetVectorsTest {
    private static final Path FILE = Path.of("docs/formats/sealed-1.vectors.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final PersonId PERSON = PersonId.of("0b9a3c52-66b1-4a1c-8a3e-7f3a5d1c9e02");
    private static final Key ROOT = Key.of(filled(1));
    private static final Key JOURNAL = Key.of(filled(2));
    private static final UUID ANY = UUID.fromString("5f0c2a5e-8f6a-4c0e-9a55-2f6a1f0e7d01");

    @Test
    void theFormatStillGivesWhatItGaveWhenItWasWrittenDown() throws IOException {
        String now = JSON.writeValueAsString(vectors()) + "\n";
        if (System.getProperty("reknit.vectors", "").equals("write")) Files.writeString(FILE, now);
        assertThat(Files.readString(FILE)).isEqualTo(now);
    }

    private static Map<String, Object> vectors() {
        var file = new LinkedHashMap<String, Object>();
        file.put("format", "reknit1");
        file.put("person", PERSON.toString());
        file.put("privateRoot", Bytes.text(filled(1)));
        file.put("journalKey", Bytes.text(filled(2)));
        byte[] place = Pae.of("reknit1/key", "journal", PERSON.value());
        file.put("journalSealed", Bytes.text(ROOT.derive("journal").seal(place, JOURNAL, new FixedRandom((byte) 9))));
        file.put("planId", Paper.onlyId(JOURNAL, "journal/plan/1").toString());
        file.put("sheets", sheets());
        return file;
    }

    private static List<Map<String, Object>> sheets() {
        var plan = Paper.onlyId(JOURNAL, "journal/plan/1");
        return List.of(
                sheet(plan, 1, "by-myself", "Kettle on.\n\u201eZw\u00f6lf\u201c \uD83D\uDD4A"),
                sheet(ANY, 2, "first-signs", ""),
                sheet(ANY, 3, "first-signs", "x".repeat(2500)));
    }

    private static Map<String, Object> sheet(UUID id, int number, String field, String words) {
        long written = 1_790_000_000_000L + number;
        var fields = new LinkedHashMap<String, Object>();
        fields.put(field, new ArrayList<>(List.of(words)));
        var body = new LinkedHashMap<String, Object>();
        body.put("sheet", "journal/plan/1");
        body.put("fields", fields);
        String json = new JsonMapper().writeValueAsString(body);
        byte[] content = Paper.content(written, json);
        var paper = new Paper(JOURNAL, PERSON, id);
        byte[] sealed = paper.seal(content, new FixedRandom((byte) 9, (byte) number));
        assertThat(paper.open(sealed)).isEqualTo(json);
        var vector = new LinkedHashMap<String, Object>();
        vector.put("id", id.toString());
        vector.put("written", written);
        vector.put("sheet", "journal/plan/1");
        vector.put("fields", fields);
        vector.put("content", Bytes.text(content));
        vector.put("sealed", Bytes.text(sealed));
        return vector;
    }

    private static byte[] filled(int fill) {
        byte[] bytes = new byte[Key.LENGTH];
        Arrays.fill(bytes, (byte) fill);
        return bytes;
    }
}
