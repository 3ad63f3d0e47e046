package org.reknit.keys;

import java.util.Arrays;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Key;
import org.reknit.crypto.Pae;
import org.reknit.people.PersonName;

/**
 * The server's secret outside the database. With it alone nothing opens; without it a stolen database allows no guess
 * at any password. It lives as long as the server.
 */
final class Pepper {
    /** The version that new slots name. */
    static final int VERSION = 1;

    private static final int SALT = 16;

    private final Key key;

    Pepper(Key key) {
        this.key = key;
    }

    byte[] door(String use, SlotId slot) {
        return key.mac(Pae.of("reknit1/door", use, slot.value()));
    }

    byte[] verifier(byte[] shown) {
        return key.mac(Pae.of("reknit1/verifier", shown));
    }

    /** What a name that nobody has gets to see in place of a salt: always the same, like a real one. */
    byte[] believableSalt(PersonName name) {
        return Arrays.copyOf(key.mac(Pae.of("reknit1/no-salt", name.folded())), SALT);
    }

    SlotId believableSlot(PersonName name) {
        byte[] bytes = key.mac(Pae.of("reknit1/no-slot", name.folded()));
        bytes[6] = (byte) ((bytes[6] & 0x0f) | 0x40);
        bytes[8] = (byte) ((bytes[8] & 0x3f) | 0x80);
        return new SlotId(Pae.id(bytes));
    }

    byte[] share(String use, String subject) {
        return key.mac(Pae.of("reknit1/share", use, subject));
    }

    /** A name for something in a table that shall not name it. */
    String pseudonym(String use, String subject) {
        return Bytes.text(key.mac(Pae.of("reknit1/subject", use, subject)));
    }
}
