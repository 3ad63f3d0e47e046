package org.reknit.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reknit.text.Library;
import org.reknit.text.Shelf;

/** The guides as their files tell them, and what they and the exercises call each other. */
class GuidesTest {
    private static final Pattern ITALIC = Pattern.compile("(?<![*\\w])\\*([^*\\s][^*\\n]*)\\*(?!\\*)");
    private static final Pattern A_DATE = Pattern.compile("\\p{Lu}\\p{L}+\\.");

    /** What exercises set in italics with a capital letter and is no exercise: ways on, and parts of a page. */
    private static final List<String> OTHER_NAMES =
            List.of("Letting go", "Trust", "Being together again", "Continue", "Change form", "End well");

    private static final Shelf SHELF = new Shelf(Path.of("nothing-of-our-own"));
    private static final Library LIBRARY = new Library(SHELF);

    private final Guides guides = new Guides(SHELF, LIBRARY);

    @TempDir
    Path own = Path.of("");

    @Test
    void eachOfTheTenPracticesHasItsGuide() {
        assertThat(guides.all())
                .extracting(Guide::practice)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10).boxed().toList());
        assertThat(guides.all()).extracting(Guide::id).doesNotHaveDuplicates();
    }

    @Test
    void eachLeadsToAnExerciseThatItNames() {
        for (Guide guide : guides.all()) {
            assertThat(guide.body())
                    .contains("<a href=\"/exercises/" + guide.first().id() + "\"><em>");
            assertThat(guide.from()).as(guide.id()).isNotEmpty();
        }
    }

    @Test
    void whateverAGuideNamesInItalicsIsAnExercise() {
        for (Shelf.Sheet sheet : SHELF.all("guides", ".md")) {
            if (sheet.name().startsWith("where-")) continue;
            assertThat(strangers(sheet.text(), A_DATE.asMatchPredicate()))
                    .as(sheet.name())
                    .isEmpty();
        }
    }

    @Test
    void whateverAnExerciseNamesInItalicsIsAnExercise() {
        for (Shelf.Sheet sheet : SHELF.all("exercises", ".md")) {
            assertThat(strangers(sheet.text(), GuidesTest::isNoName))
                    .as(sheet.name())
                    .isEmpty();
        }
    }

    @Test
    void aWrongNameIsFound() {
        String text = "In *Feeling map* and then in *Boundary builder*. *May.* He said *not yet*. *Yes.* **Not this.**";
        assertThat(strangers(text, GuidesTest::isNoName)).containsExactly("Boundary builder");
    }

    @Test
    void aGuideThatNamesNoExerciseOfOursIsNamedItself() throws IOException {
        Files.createDirectories(own.resolve("guides"));
        String wrong = SHELF.one("guides", "06-patience.md").replace("trigger-log", "trigger-blog");
        Files.writeString(own.resolve("guides/11-ours.md"), wrong);
        assertThatThrownBy(() -> new Guides(new Shelf(own), LIBRARY))
                .hasMessageContaining("guides/11-ours.md")
                .hasMessageContaining("trigger-blog");
    }

    /** Names in italics that no exercise has. */
    private static List<String> strangers(String text, Predicate<String> noName) {
        return names(text)
                .filter(name -> !noName.test(name))
                .filter(name -> LIBRARY.titled(name).isEmpty())
                .toList();
    }

    private static Stream<String> names(String text) {
        return ITALIC.matcher(text).results().map(found -> found.group(1));
    }

    /** Words that are only said in another voice: no capital letter, or a sentence of their own. */
    private static boolean isNoName(String words) {
        boolean name = Character.isUpperCase(words.codePointAt(0)) && !words.matches(".*[.?]");
        return !name || OTHER_NAMES.contains(words);
    }
}
