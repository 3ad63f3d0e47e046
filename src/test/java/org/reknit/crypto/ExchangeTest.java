package org.reknit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reknit.Vectors;

class ExchangeTest {
    private static final byte[] INFO = "reknit1/pair".getBytes(StandardCharsets.UTF_8);
    private final SecureRandom random = new SecureRandom();

    @Test
    void ourOwnReadingOfTheRfcOpensItsVector() throws GeneralSecurityException {
        String base = Vectors.text("crypto/hpke-rfc9180-vectors-x25519.txt");
        byte[] opened = new PlainHpke(1)
                .open(
                        hex(base, "skRm"),
                        hex(base, "pkRm"),
                        hex(base, "enc"),
                        hex(base, "info"),
                        hex(base, "aad"),
                        hex(base, "ct"));
        assertThat(opened).isEqualTo(hex(base, "pt"));
    }

    @Test
    void anEnvelopeIsHpkeAsTheRfcHasIt() throws GeneralSecurityException {
        var receiver = Exchange.random(random);
        Key key = Key.random(random);
        byte[] envelope = Exchange.send(receiver.publicKey(), INFO, key);
        byte[] opened = new PlainHpke(2)
                .open(
                        receiver.secret().reveal(Reveal.SIGNING),
                        receiver.publicKey(),
                        Arrays.copyOf(envelope, 32),
                        INFO,
                        new byte[0],
                        Arrays.copyOfRange(envelope, 32, envelope.length));
        assertThat(opened).isEqualTo(key.reveal(Reveal.HPKE));
    }

    @Test
    void onlyTheOneItWasSentToOpensAnEnvelope() {
        var receiver = Exchange.random(random);
        Key key = Key.random(random);
        byte[] envelope = Exchange.send(receiver.publicKey(), INFO, key);
        assertThat(receiver.receive(INFO, envelope).reveal(Reveal.HPKE)).isEqualTo(key.reveal(Reveal.HPKE));
        assertThatThrownBy(() -> Exchange.random(random).receive(INFO, envelope))
                .isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() -> receiver.receive(new byte[] {1}, envelope)).isInstanceOf(CannotOpen.class);
    }

    @Test
    void noBitOfAnEnvelopeCanBeChanged() {
        var receiver = Exchange.random(random);
        byte[] envelope = Exchange.send(receiver.publicKey(), INFO, Key.random(random));
        // the top bit of enc's last byte is no part of an X25519 coordinate, but it is part of what HPKE derives from
        for (int bit = 0; bit < envelope.length * 8; bit++) {
            byte[] changed = envelope.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThatThrownBy(() -> receiver.receive(INFO, changed)).isInstanceOf(CannotOpen.class);
        }
    }

    @Test
    void aPointOfSmallOrderIsNoExchangeKey() {
        for (byte[] weak : new byte[][] {new byte[32], one()}) {
            assertThatThrownBy(() -> Exchange.send(weak, INFO, Key.random(random)))
                    .isInstanceOf(CannotOpen.class);
        }
        assertThatThrownBy(() -> Exchange.send(new byte[31], INFO, Key.random(random)))
                .isInstanceOf(CannotOpen.class);
    }

    @Test
    void anEnvelopeFromAPointOfSmallOrderDoesNotOpen() {
        byte[] envelope = new byte[80];
        assertThatThrownBy(() -> Exchange.random(random).receive(INFO, envelope))
                .isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() -> Exchange.random(random).receive(INFO, new byte[40]))
                .isInstanceOf(CannotOpen.class);
    }

    private static byte[] one() {
        byte[] one = new byte[32];
        one[0] = 1;
        return one;
    }

    /** The first value of this name, which may run over several lines. */
    private static byte[] hex(String vectors, String name) {
        var found = Pattern.compile("^" + name + ":\\s*([0-9a-f\\s]+?)\\s*$(?=\\n[a-zA-Z~])", Pattern.MULTILINE)
                .matcher(vectors);
        if (!found.find()) throw new IllegalStateException("no " + name);
        return HexFormat.of().parseHex(found.group(1).replaceAll("\\s", ""));
    }
}
