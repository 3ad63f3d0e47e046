package org.reknit.timeouts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LengthTest {
    @ParameterizedTest
    @EnumSource(Length.class)
    void whatIsWrittenIsReadBack(Length length) {
        assertThat(Length.of(length.key())).contains(length);
    }

    @Test
    void itIsWrittenInMinutesOrAsTomorrow() {
        assertThat(Length.values()).extracting(Length::key).containsExactly("20", "40", "60", "tomorrow");
        assertThat(Length.of("90")).isEmpty();
    }
}
