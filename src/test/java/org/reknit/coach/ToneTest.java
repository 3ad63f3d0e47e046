package org.reknit.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On real text, a false alarm hurts more than a miss. */
class ToneTest {
    private static final double RARELY = 0.03;
    private static final double SOMETIMES = 0.15;
    private static final double MOSTLY_RIGHT = 0.75;

    @BeforeEach
    void labelledTextsAreThere() {
        assumeTrue(
                Files.isDirectory(Tone.FOLDER), () -> "no " + Tone.FOLDER + ": fetch the labelled texts to run this");
    }

    @Test
    void ordinaryTextRarelyGetsANote() {
        assertThat(Tone.handLabelled()
                        .only(row -> row.stratum().equals("S1") && row.isClean())
                        .alarmRate())
                .isLessThanOrEqualTo(RARELY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SN", "GN", "DA", "DB", "DN", "PP"})
    void textOfOtherSourcesRarelyGetsANote(String kind) {
        assertThat(Tone.mapped(kind).alarmRate()).isLessThanOrEqualTo(RARELY);
    }

    @Test
    void textThatOnlyLooksLikeItSeldomGetsANote() {
        assertThat(Tone.handLabelled().only(Tone.Row::isHardNegative).alarmRate())
                .isLessThanOrEqualTo(SOMETIMES);
    }

    @Test
    void aNoteIsMostlyRight() {
        String[] all = Stream.of(Label.values()).map(Tone::letter).toArray(String[]::new);
        assertThat(Tone.handLabelled().labels(all).precision()).isGreaterThanOrEqualTo(MOSTLY_RIGHT);
    }
}
