package org.reknit.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reknit.acts.Member;
import org.reknit.people.PersonId;

class SafetyNumberTest {
    private static final String KEY = "A".repeat(43);
    private static final String OTHER_KEY = "_".repeat(42) + "8";
    private static final Member NORA =
            new Member(PersonId.of("0b9f6a1e-6a3b-4b58-9d4c-3f5a2c1d0e9f"), "Nora", KEY, KEY, KEY);
    private static final Member SAM =
            new Member(PersonId.of("f2c4d6e8-0a1b-4c2d-8e3f-5a6b7c8d9e0f"), "Sam", KEY, OTHER_KEY, KEY);

    @Test
    void itIsWhatTheBrowsersShow() {
        assertThat(SafetyNumber.of(NORA, SAM)).isEqualTo("41152 07096 29008 83887 16939 19955");
    }

    @Test
    void bothSeeTheSame() {
        assertThat(SafetyNumber.of(SAM, NORA)).isEqualTo(SafetyNumber.of(NORA, SAM));
    }

    @Test
    void anExchangedKeyShows() {
        var exchanged = new Member(SAM.person(), SAM.name(), KEY, KEY, KEY);
        assertThat(SafetyNumber.of(NORA, exchanged)).isNotEqualTo(SafetyNumber.of(NORA, SAM));
    }

    @Test
    void aCodeIsReadInFours() {
        assertThat(SafetyNumber.spaced("12345678")).isEqualTo("1234 5678");
    }
}
