package org.reknit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class OpenPgpTest {
    private static final byte[] MESSAGE = "What was written.".repeat(40).getBytes(StandardCharsets.UTF_8);
    private static final byte[] SEALED = OpenPgp.seal(MESSAGE, "fünf Wörter", new SecureRandom());

    @Test
    void itOpensWithItsPassphrase() {
        assertThat(OpenPgp.open(SEALED, "fünf Wörter")).isEqualTo(MESSAGE);
    }

    @Test
    void aPassphraseIsTheSameHoweverItsLettersAreComposed() {
        assertThat(OpenPgp.open(SEALED, "fu\u0308nf Wo\u0308rter")).isEqualTo(MESSAGE);
    }

    @Test
    void itOpensWithNoOther() {
        for (String other : new String[] {"", "funf Worter", "fünf Wörter ", "Fünf Wörter"}) {
            assertThatThrownBy(() -> OpenPgp.open(SEALED, other)).isInstanceOf(CannotOpen.class);
        }
    }

    @Test
    void theKeyTakesTheMostWorkTheFormatKnows() {
        // RFC 4880, 5.3: packet 3, its length, version 4, AES-256, iterated and salted S2K, SHA-256, salt, count
        assertThat(SEALED[0] & 0x3f).isEqualTo(3);
        assertThat(new byte[] {SEALED[2], SEALED[3], SEALED[4], SEALED[5], SEALED[14]})
                .containsExactly(4, 9, 3, 8, 0xff);
    }

    @Test
    void aDamagedMessageDoesNotOpen() {
        for (int at = 15; at < SEALED.length; at += 29) {
            byte[] changed = SEALED.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> OpenPgp.open(changed, "fünf Wörter")).isInstanceOf(CannotOpen.class);
        }
        byte[] cut = java.util.Arrays.copyOf(SEALED, SEALED.length - 1);
        assertThatThrownBy(() -> OpenPgp.open(cut, "fünf Wörter")).isInstanceOf(CannotOpen.class);
    }
}
