package org.reknit.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Style sheets say where a line begins and ends, never left and right, so that a page turns around as a whole. */
class StylesTest {
    private static final Pattern SIDE =
            Pattern.compile("(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\\w-]*\\s*:"
                    + "|(?<![\\w-])(?:left|right)\\s*:"
                    + "|(?:text-align|float|clear)\\s*:\\s*(?:left|right)"
                    + "|border-(?:top|bottom)-(?:left|right)-radius");

    /** Four values, of which the second is right and the fourth left. */
    private static final Pattern FOUR = Pattern.compile(
            "(?<![\\w-])(?:margin|padding|inset)\\s*:\\s*([^\\s;(]+)\\s+([^\\s;(]+)\\s+([^\\s;(]+)\\s+([^\\s;(]+)\\s*;");

    static List<String> sides(String sheet) {
        var found = new ArrayList<String>();
        SIDE.matcher(sheet).results().forEach(side -> found.add(side.group()));
        FOUR.matcher(sheet)
                .results()
                .filter(four -> !four.group(2).equals(four.group(4)))
                .forEach(four -> found.add(four.group()));
        return found;
    }

    @Test
    void noSheetKnowsLeftAndRight() {
        for (Path sheet : Sources.files(Sources.RESOURCES.resolve("static/css"), ".css")) {
            assertThat(sides(Sources.text(sheet).replaceAll("(?s)/\\*.*?\\*/", "")))
                    .as(sheet.toString())
                    .isEmpty();
        }
    }

    @Test
    void aSideIsFound() {
        assertThat(
                        sides(
                                "a { margin-left: 1px; left: 0; text-align: right; padding: 0 1px 0 2px; } b { padding: 1px 2px 3px; margin: 0 1px 0 1px; }"))
                .containsExactly("margin-left:", "left:", "text-align: right", "padding: 0 1px 0 2px;");
    }
}
