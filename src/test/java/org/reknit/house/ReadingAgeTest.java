package org.reknit.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A person in tears reads it once and understands. */
class ReadingAgeTest {
    private static final double OLDEST = 13;

    /** The texts that ask for an older reader, with their age. */
    static List<String> hard(Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(text -> Readability.age(text.getValue()) > OLDEST)
                .map(text -> "%s: %.1f".formatted(text.getKey(), Readability.age(text.getValue())))
                .toList();
    }

    /** The prose of a content file: no front matter, no headings, no references. */
    static String prose(String file) {
        return file.replaceFirst("(?s)^---\n.*?\n---\n", "")
                .replaceAll("(?m)^#.*$", "\n")
                .replaceAll("(?m)^[>*-] ?", "")
                .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1");
    }

    /** Sentences of one module together, since a single short one says little; labels are left out. */
    static Map<String, String> modules(Map<String, String> sentences) {
        return sentences.entrySet().stream()
                .filter(text -> text.getValue().strip().matches("(?s).*[.?]"))
                .collect(Collectors.groupingBy(
                        text -> text.getKey().replaceAll("\\..*", ""),
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.joining("\n\n"))));
    }

    @Test
    void exercisesAreReadAtThirteen() {
        var exercises = new TreeMap<String, String>();
        for (Path file : Sources.files(Sources.RESOURCES.resolve("content/en"), ".md")) {
            exercises.put(file.getFileName().toString(), prose(Sources.text(file)));
        }
        assertThat(hard(exercises)).isEmpty();
    }

    @Test
    void cardsAreReadAtThirteen() {
        var decks = new TreeMap<String, String>();
        for (Path file : Sources.files(Sources.RESOURCES.resolve("content/en/cards"), ".yaml")) {
            String asks = Pattern.compile("ask: \"(.*)\"}")
                    .matcher(Sources.text(file))
                    .results()
                    .map(card -> card.group(1))
                    .collect(Collectors.joining("\n\n"));
            assertThat(asks).as(file.toString()).isNotEmpty();
            decks.put(file.getFileName().toString(), asks);
        }
        assertThat(hard(decks)).isEmpty();
    }

    @Test
    void textsAreReadAtThirteen() {
        assertThat(hard(modules(TextFiles.in(Sources.RESOURCES.resolve("text")).sentences())))
                .isEmpty();
    }

    @Test
    void aHardTextIsFound() {
        var broken = TextFiles.in(Sources.BROKEN).sentences();
        assertThat(hard(broken)).singleElement().asString().startsWith("house.hard");
        assertThat(Readability.age("The cat sat on the mat.")).isEqualTo(0.39 * 6 + 11.8 - 15.59 + 5, within(0.001));
    }

    @Test
    void syllablesAreCountedAsTheyAreSpoken() {
        assertThat(List.of("made", "table", "wanted", "asked", "other’s", "responsibility", "agreed", "houses"))
                .extracting(Readability::syllables)
                .containsExactly(1, 2, 2, 1, 2, 6, 2, 2);
    }
}
