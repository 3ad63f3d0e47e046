package org.reknit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class KeyTest {
    private static final byte[] HERE = Pae.of("here");
    private final SecureRandom random = new SecureRandom();

    @Test
    void noBitOfASealCanBeChanged() {
        Key key = Key.random(random);
        byte[] sealed = key.seal(HERE, new byte[40], random);
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThatThrownBy(() -> key.open(HERE, changed)).isInstanceOf(CannotOpen.class);
        }
    }

    @Test
    void aSealOpensOnlyWithItsKeyAndInItsPlace() {
        Key key = Key.random(random);
        byte[] sealed = key.seal(HERE, new byte[] {7}, random);
        assertThat(key.open(HERE, sealed)).containsExactly(7);
        assertThatThrownBy(() -> Key.random(random).open(HERE, sealed)).isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() -> key.open(Pae.of("there"), sealed)).isInstanceOf(CannotOpen.class);
    }

    @Test
    void theSameSealedTwiceLooksDifferent() {
        Key key = Key.random(random);
        assertThat(key.seal(HERE, new byte[32], random)).isNotEqualTo(key.seal(HERE, new byte[32], random));
    }

    @Test
    void aSealThatIsTooShortOrOfAnotherFormatDoesNotOpen() {
        Key key = Key.random(random);
        for (int length = 0; length < 29; length++) {
            byte[] shorter = new byte[length];
            if (length > 0) shorter[0] = 1;
            assertThatThrownBy(() -> key.open(HERE, shorter)).isInstanceOf(CannotOpen.class);
        }
    }

    @Test
    void aKeyHasThirtyTwoBytes() {
        assertThatThrownBy(() -> Key.of(new byte[31])).isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() -> Key.of(new byte[33])).isInstanceOf(CannotOpen.class);
    }

    @Test
    void aKeyTellsNothingOfItself() {
        assertThat(Key.random(random)).hasToString("Key");
    }

    @Test
    void aClosedKeyIsWiped() throws ReflectiveOperationException {
        Key key = Key.random(random);
        var field = Key.class.getDeclaredField("bytes");
        field.setAccessible(true);
        byte[] bytes = (byte[]) field.get(key);
        assertThat(bytes).isNotEqualTo(new byte[Key.LENGTH]);
        key.close();
        assertThat(bytes).containsOnly(0);
    }

    @Test
    void aClosedKeyRefusesEveryUse() {
        Key key = Key.random(random);
        Key other = Key.random(random);
        byte[] sealed = key.seal(HERE, new byte[] {7}, random);
        byte[] sealedKey = key.seal(HERE, other, random);
        key.close();
        key.close();
        List<ThrowingCallable> uses = List.of(
                () -> key.seal(HERE, new byte[] {7}, random),
                () -> key.open(HERE, sealed),
                () -> key.openKey(HERE, sealedKey),
                () -> other.seal(HERE, key, random),
                () -> key.derive("a"),
                () -> key.derive(new byte[1], "a"),
                () -> key.publish(new byte[0], "a"),
                () -> key.mac(HERE),
                () -> key.reveal(Reveal.EXPORT),
                () -> Signing.of(key),
                () -> Exchange.of(key),
                () -> Exchange.send(Exchange.random(random).publicKey(), HERE, key));
        assertThat(uses)
                .allSatisfy(use -> assertThatThrownBy(use)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("a closed key"));
    }

    @Test
    void aClosedSigningOrExchangeKeyRefusesEveryUse() {
        var signing = Signing.random(random);
        var exchange = Exchange.random(random);
        byte[] envelope = Exchange.send(exchange.publicKey(), HERE, Key.random(random));
        signing.close();
        exchange.close();
        List<ThrowingCallable> uses = List.of(
                () -> signing.sign(HERE),
                signing::seed,
                signing::publicKey,
                exchange::secret,
                exchange::publicKey,
                () -> exchange.receive(HERE, envelope));
        assertThat(uses)
                .allSatisfy(use -> assertThatThrownBy(use)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("closed"));
    }

    @Test
    void eachLabelAndEachSaltGivesAnotherKey() {
        Key key = Key.random(random);
        assertThat(key.publish(new byte[0], "a")).isNotEqualTo(key.publish(new byte[0], "b"));
        assertThat(key.publish(new byte[] {1}, "a")).isNotEqualTo(key.publish(new byte[] {2}, "a"));
        assertThat(key.publish(new byte[0], "a")).isEqualTo(key.derive("a").reveal(Reveal.SIGNING));
    }
}
