package org.reknit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
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
    void aClosedKeyIsWiped() {
        Key key = Key.random(random);
        key.close();
        assertThat(key.reveal(Reveal.SIGNING)).containsOnly(0);
    }

    @Test
    void eachLabelAndEachSaltGivesAnotherKey() {
        Key key = Key.random(random);
        assertThat(key.publish(new byte[0], "a")).isNotEqualTo(key.publish(new byte[0], "b"));
        assertThat(key.publish(new byte[] {1}, "a")).isNotEqualTo(key.publish(new byte[] {2}, "a"));
        assertThat(key.publish(new byte[0], "a")).isEqualTo(key.derive("a").reveal(Reveal.SIGNING));
    }
}
