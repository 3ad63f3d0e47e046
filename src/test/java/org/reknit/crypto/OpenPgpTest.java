package org.reknit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OpenPgpTest {
    private static final byte[] MESSAGE = "What was written.".repeat(40).getBytes(StandardCharsets.UTF_8);
    private static final byte[] SEALED = Messages.seal(MESSAGE, "fünf Wörter");

    @Test
    void itOpensWithItsPassphrase() {
        assertThat(Messages.open(SEALED, "fünf Wörter")).isEqualTo(MESSAGE);
    }

    @Test
    void aPassphraseIsTheSameHoweverItsLettersAreComposed() {
        assertThat(Messages.open(SEALED, "fu\u0308nf Wo\u0308rter")).isEqualTo(MESSAGE);
    }

    @Test
    void itOpensWithNoOther() {
        for (String other : new String[] {"", "funf Worter", "fünf Wörter ", "Fünf Wörter"}) {
            assertThatThrownBy(() -> Messages.open(SEALED, other)).isInstanceOf(CannotOpen.class);
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
            assertThatThrownBy(() -> Messages.open(changed, "fünf Wörter")).isInstanceOf(CannotOpen.class);
        }
        byte[] cut = Arrays.copyOf(SEALED, SEALED.length - 1);
        assertThatThrownBy(() -> Messages.open(cut, "fünf Wörter")).isInstanceOf(CannotOpen.class);
    }

    @Test
    void aMessageOfManyPiecesComesBackWhole() {
        byte[] much = new byte[300_000];
        new Random(7).nextBytes(much);
        assertThat(Messages.open(Messages.seal(much, "fünf Wörter"), "fünf Wörter"))
                .isEqualTo(much);
    }

    @Test
    void whatCouldNotBeWrittenToTheEndDoesNotOpen() {
        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> OpenPgp.seal(out, "fünf Wörter", new SecureRandom(), literal -> {
                    literal.write(new byte[100_000]);
                    throw new IOException("half way");
                }))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Messages.open(out.toByteArray(), "fünf Wörter"))
                .isInstanceOf(CannotOpen.class);
    }

    @Test
    void nothingIsGivenOfADamagedMessageThoughItCouldBeRead() {
        byte[] changed = SEALED.clone();
        changed[changed.length - 1] ^= 1;
        var in = new ByteArrayInputStream(changed);
        assertThatThrownBy(() -> OpenPgp.open(in, "fünf Wörter", message -> "read"))
                .isInstanceOf(CannotOpen.class);
    }

    @Test
    void whatTheReadingThrowsIsSaidOfAWholeMessageOnly() {
        OpenPgp.Reading<String> reading = message -> {
            throw new IOException("no archive");
        };
        assertThatThrownBy(() -> OpenPgp.open(new ByteArrayInputStream(SEALED), "fünf Wörter", reading))
                .hasMessage("no archive");
        assertThatThrownBy(() -> OpenPgp.open(new ByteArrayInputStream(SEALED), "another", reading))
                .isInstanceOf(CannotOpen.class);
    }
}
