package org.reknit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A choice is known by its id, wherever it stands and however it is worded; one without an id by its words. */
class ChoicesTest {
    private static final String CHECK_IN = "weekly-check-in";
    private static final String FILE = "34-weekly-check-in.md";
    private static final String STEP = "how-it-went";

    @TempDir
    Path data = Path.of("");

    @Test
    void theOrderAndTheWordsAreTheInstallationsOwn() throws IOException {
        Reworded.writeTo(data.resolve("content/en"));
        var library = library();
        var options = library.exercise(CHECK_IN).step(STEP).orElseThrow().options().stream()
                .map(Option::id);
        assertThat(options).containsExactly("different", "nothing-due", "missed", "partly", "kept");
        var choices = library.choices();
        assertThat(choices.id(CHECK_IN, STEP, "[kept] All of it was kept")).contains("kept");
        assertThat(choices.id(CHECK_IN, STEP, "All of it was kept")).contains("kept");
        assertThat(choices.id(CHECK_IN, STEP, Reworded.OTHERWISE + "All of it was kept"))
                .contains("kept");
        assertThat(choices.id(CHECK_IN, STEP, "All was well")).isEmpty();
    }

    @Test
    void whatWasReadIsShownAsItWasReadAndOfferedAsItIsNow() throws IOException {
        Reworded.writeTo(data.resolve("content/en"));
        var choices = library().choices();
        assertThat(choices.words(CHECK_IN, STEP, "[kept] All of it was kept")).isEqualTo("All of it was kept");
        assertThat(choices.words(CHECK_IN, STEP, "All of it was kept")).isEqualTo("All of it was kept");
        assertThat(choices.offered(CHECK_IN, STEP, "All of it was kept"))
                .isEqualTo("[kept] " + Reworded.OTHERWISE + "All of it was kept");
    }

    @Test
    void whatSomebodyWroteIsNoChoice() throws IOException {
        var choices = library().choices();
        assertThat(choices.words(CHECK_IN, "noticed", "[sic] he said")).isEqualTo("[sic] he said");
        assertThat(choices.offered(CHECK_IN, "noticed", "he said")).isEqualTo("he said");
    }

    @Test
    void aChoiceWithoutAnIdIsItsWords() throws IOException {
        own("24-soft-start.md", "- [worried] I was worried\n", "- I was worried\n");
        var choices = library().choices();
        assertThat(choices.words("soft-start", "what-it-was-like", "I was worried"))
                .isEqualTo("I was worried");
        assertThat(choices.offered("soft-start", "what-it-was-like", "I was worried"))
                .isEqualTo("I was worried");
    }

    @Test
    void whatIsNeededIsNamedWhereItIsMissing() throws IOException {
        own(FILE, "- [missed] It was missed", "- It was missed");
        var library = library();
        library.need(CHECK_IN, STEP, List.of("kept", "partly"));
        assertThatThrownBy(() -> library.need(CHECK_IN, STEP, List.of("kept", "missed")))
                .isInstanceOf(BadContent.class)
                .hasMessageContaining("en/exercises/" + FILE)
                .hasMessageContaining("## " + STEP)
                .hasMessageContaining("[missed]");
    }

    @Test
    void whatIsNeededIsMissedInATranslationTooThoughItIsNotUsed() throws IOException {
        String ours = shelf().one("exercises", FILE).replace("- [kept] All of it was kept", "- كل شيء");
        Path folder = Files.createDirectories(data.resolve("content/ar/exercises"));
        Files.writeString(folder.resolve(FILE), ours);
        var library = library();
        assertThat(Library.problems(shelf().in(Language.of("ar").orElseThrow())))
                .containsExactly(FILE + ": steps");
        assertThatThrownBy(() -> library.need(CHECK_IN, STEP, List.of("kept")))
                .hasMessageContaining("ar/exercises/" + FILE);
    }

    @Test
    void twoChoicesOfOneStepAreNotCalledTheSame() throws IOException {
        own(FILE, "- [missed] It was", "- [kept] It was");
        assertThatThrownBy(this::library).hasMessageContaining(FILE).hasMessageContaining("[kept]");
    }

    @Test
    void whatIsComparedHasIds() throws IOException {
        String menu = "43-closeness-menu.md";
        own(menu, "- [meal] A meal", "- A meal");
        assertThatThrownBy(this::library).hasMessageContaining(menu).hasMessageContaining("## near");
        own(menu, "touch-or-not/on", "touch-or-not/perhaps");
        assertThatThrownBy(this::library).hasMessageContaining("touch-or-not/perhaps");
    }

    @Test
    void aStepIsNotCalledAsTheSheetsOwnFieldsAre() throws IOException {
        own(FILE, "## next ", "## chosen ");
        assertThatThrownBy(this::library).hasMessageContaining("chosen");
    }

    private void own(String file, String before, String after) throws IOException {
        String ours = new Shelf(Path.of("nothing-of-our-own")).one("exercises", file);
        assertThat(ours).contains(before);
        Path folder = Files.createDirectories(data.resolve("content/en/exercises"));
        Files.writeString(folder.resolve(file), ours.replace(before, after));
    }

    private Shelf shelf() {
        return new Shelf(data.resolve("content/en"));
    }

    private Library library() {
        return new Library(shelf());
    }
}
