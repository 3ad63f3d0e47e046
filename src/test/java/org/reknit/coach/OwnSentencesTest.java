package org.reknit.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Some eight hundred sentences of our own, with the labels their authors meant, in several registers. They keep a change
 * of one rule from spoiling another; how the coach does on words of other people is {@link Tone}'s to say.
 */
class OwnSentencesTest {
    private static final double MOSTLY_RIGHT = 0.9;
    private static final double MOSTLY_FOUND = 0.8;

    /**
     * @param labels letters a to i and parts L1 to L6
     * @param firm whether its parts were looked at too
     */
    private record Sentence(List<String> labels, boolean firm, String text) {
        static Sentence of(String line) {
            String[] cells = line.split("\\|", 3);
            return new Sentence(
                    Stream.of(cells[0], cells[1])
                            .flatMap(cell -> Arrays.stream(cell.split(",")))
                            .filter(label -> !label.equals("-"))
                            .toList(),
                    cells[0].equals("-"),
                    cells[2]);
        }

        List<String> seen() {
            Reading reading = Read.text(text);
            return Stream.concat(
                            reading.labels().stream()
                                    .filter(label -> !label.isOnPagesOnly())
                                    .map(Tone::letter),
                            firm ? reading.parts().stream().map(Tone::number) : Stream.of())
                    .toList();
        }

        long hits() {
            return seen().stream().filter(labels::contains).count();
        }
    }

    @Test
    void aNoteIsMostlyRight() {
        long seen = sentences().mapToLong(sentence -> sentence.seen().size()).sum();
        assertThat((double) hits() / seen).isGreaterThanOrEqualTo(MOSTLY_RIGHT);
    }

    @Test
    void mostThatIsMeantIsFound() {
        long meant = sentences().mapToLong(sentence -> sentence.labels().size()).sum();
        assertThat((double) hits() / meant).isGreaterThanOrEqualTo(MOSTLY_FOUND);
    }

    private static long hits() {
        return sentences().mapToLong(Sentence::hits).sum();
    }

    private static Stream<Sentence> sentences() {
        try (var file = Objects.requireNonNull(OwnSentencesTest.class.getResourceAsStream("/coach/sentences"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Sentence::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
