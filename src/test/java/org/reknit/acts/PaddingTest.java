package org.reknit.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaddingTest {
    @ParameterizedTest
    @CsvSource({"0, 512", "1, 512", "512, 512", "513, 2048", "2048, 2048", "2049, 8192", "8193, 32768", "32768, 32768"})
    void sizesAreRoundedUpToOneOfFour(int length, int padded) {
        assertThat(Padding.pad(new byte[length])).hasSize(padded);
    }

    @Test
    void whatFitsNoneIsRefused() {
        assertThatThrownBy(() -> Padding.pad(new byte[32769])).isInstanceOf(TooLong.class);
    }

    @Test
    void contentStaysAsItWas() {
        byte[] content = {1, 2, 3};
        assertThat(Padding.pad(content)).startsWith(1, 2, 3).endsWith(0);
    }
}
