package org.reknit.journal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import org.reknit.Browser;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.CannotOpen;
import org.reknit.crypto.Key;
import org.reknit.crypto.Pae;
import org.reknit.keys.NewPerson;
import org.reknit.people.PersonId;
import tools.jackson.databind.json.JsonMapper;

/** What a browser does with a sheet: it seals it, and opens it again. The server has none of this. */
public record Paper(Key journal, PersonId owner, UUID id) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int[] SIZES = {512, 2048, 8192, 32768};

    /** A fresh sheet of this person, whose browser has their root. */
    public static Paper fresh(NewPerson person) {
        return new Paper(person.journal(), person.person(), UUID.randomUUID());
    }

    /** The id of a sheet of which a person has one alone. */
    static UUID onlyId(Key journal, String kind) {
        byte[] bytes = Arrays.copyOf(journal.publish(new byte[0], "sheet-id/" + kind), 16);
        bytes[6] = (byte) (bytes[6] & 0x0f | 0x40);
        bytes[8] = (byte) (bytes[8] & 0x3f | 0x80);
        return Pae.id(bytes);
    }

    static byte[] content(long written, String body) {
        return Pae.of("reknit1/sheet-content", written, body);
    }

    byte[] seal(byte[] content, SecureRandom random) {
        int size = Arrays.stream(SIZES)
                .filter(most -> content.length <= most)
                .findFirst()
                .orElseThrow();
        return key().seal(place(), Arrays.copyOf(content, size), random);
    }

    /** These words, sealed, in base64url. */
    public String sealed(String words) {
        String body =
                "{\"sheet\":\"journal/plan/1\",\"fields\":{\"first-signs\":[" + JSON.writeValueAsString(words) + "]}}";
        return Bytes.text(seal(content(1_790_000_000_000L, body), new SecureRandom()));
    }

    /** @throws CannotOpen when anything about it is another */
    public String open(byte[] sealed) {
        return new String(Pae.pieces(key().open(place(), sealed)).get(2), StandardCharsets.UTF_8);
    }

    /** Whether it opens as this very sheet. */
    public boolean opens(byte[] sealed) {
        try {
            return !open(sealed).isEmpty();
        } catch (CannotOpen closed) {
            return false;
        }
    }

    public String path() {
        return "/journal/sheets/" + id;
    }

    /** The sealed bytes that this browser is given for it. */
    public byte[] fetch(Browser browser) {
        return Bytes.of(browser.get(path()).as(200).json().required("sealed").asString());
    }

    private Key key() {
        return journal.derive(Pae.id(id), "sheet");
    }

    private byte[] place() {
        return Pae.of("reknit1/sheet", owner.value(), id);
    }

    @Override
    public String toString() {
        return "Paper[" + id + "]";
    }
}
