package org.reknit.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reknit.Vectors;

class PersonNameTest {
    @Test
    void namesThatLookAlikeAreOne() {
        assertThat(folded("NORA")).isEqualTo(folded("nora"));
        assertThat(folded("ﬁona")).isEqualTo(folded("Fiona"));
        assertThat(folded("Ame\u0301lie")).isEqualTo(folded("Amélie"));
        assertThat(folded("\u212Bsa")).isEqualTo(folded("\u00C5sa"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\u0000b", "a\nb", "a\u200Bb", "a\u202Eb", "\uD800", "\uE000", "a\u2028b"})
    void whatCannotBeSeenIsNoName(String typed) {
        assertThat(PersonName.read(typed)).isEmpty();
    }

    @Test
    void aNameHasAtMostFortyCharacters() {
        assertThat(PersonName.read("\uD83D\uDE00".repeat(40))).isPresent();
        assertThat(PersonName.read("a".repeat(41))).isEmpty();
    }

    @Test
    void aNaughtyNameIsTakenAsItIsOrRefused() {
        for (String naughty : Vectors.naughtyStrings()) {
            var name = PersonName.read(naughty);
            name.ifPresent(taken -> {
                assertThat(PersonName.read(taken.value())).contains(taken);
                assertThat(taken.folded()).isEqualTo(new PersonName(taken.folded()).folded());
                assertThat(taken.toString()).doesNotContain(taken.value());
            });
        }
    }

    private static String folded(String typed) {
        return PersonName.read(typed).orElseThrow().folded();
    }
}
