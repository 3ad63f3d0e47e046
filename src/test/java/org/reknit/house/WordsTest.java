package org.reknit.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words that name a person by what happened, that cheer, that promise too much. */
class WordsTest {
    private static final Pattern BANNED = Pattern.compile(
            "\\b(victims?|offenders?|betrayers?|perpetrators?|cheaters?)\\b|\\bwell done\\b|\\bend[- ]to[- ]end[- ]encrypt|\\bzero[- ]knowledge\\b"
                    + "|[!\\uFF01\\u00A1]|\\p{IsEmoji_Presentation}|\\p{IsEmoji}\\uFE0F",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What is banned in a text, by where it stands. */
    static List<String> banned(Map<String, String> texts) {
        var found = new ArrayList<String>();
        texts.forEach((place, text) ->
                BANNED.matcher(text).results().forEach(word -> found.add(place + ": " + word.group())));
        return found;
    }

    private static Map<String, String> ours() {
        var all = new TreeMap<>(TextFiles.in(Sources.RESOURCES.resolve("text")).sentences());
        Path content = Sources.RESOURCES.resolve("content");
        Stream.of(".md", ".yaml")
                .flatMap(ending -> Sources.files(content, ending).stream())
                .forEach(file -> all.put(content.relativize(file).toString(), withoutAddresses(Sources.text(file))));
        return all;
    }

    /** Other people's pages have the names they have. */
    private static String withoutAddresses(String file) {
        return file.replaceAll("(?m)^ *source: .*$", "");
    }

    @Test
    void noBannedWordIsShownToAnyone() {
        assertThat(banned(ours())).isEmpty();
    }

    @Test
    void aBannedWordIsFound() {
        var broken = TextFiles.in(Sources.BROKEN).sentences();
        assertThat(banned(broken)).containsExactly("house.exclaiming: Well done", "house.exclaiming: !");
        assertThat(banned(Map.of("a", "Victims, end-to-end encrypted 🎉 zero-knowledge ❤️")))
                .hasSize(5);
        assertThat(banned(Map.of("a", "Do it well. Done is done, 7 times, © 2026.")))
                .isEmpty();
    }
}
