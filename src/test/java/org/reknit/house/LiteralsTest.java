package org.reknit.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** People read sentences from the text files, never from Java or a template. */
class LiteralsTest {
    private static final Pattern SENTENCE =
            Pattern.compile("\\p{Lu}[\\p{L}’']*(\\s+[\\p{L}’',;:—–-]+){2,}.*|(\\S+\\s+){2,}\\S+[.?]");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("(?:alt|title|placeholder|aria-label|aria-description|summary)=\"([^\"]*)\"");

    /** Sentences in a folder's Java, apart from the command line's and what exceptions say. */
    static List<String> sentences(Path folder) {
        return Strings.in(Sources.in(folder)).all().stream()
                .filter(text -> SENTENCE.matcher(text.strip()).matches())
                .toList();
    }

    /** Words that stand in a template as they are; what is marked as code is typed into a machine. */
    static List<String> words(Path template) {
        String markup = Template.read(template).markup();
        var found = new ArrayList<String>();
        var spoken = SPOKEN_ATTRIBUTE.matcher(markup);
        while (spoken.find()) if (WORD.matcher(spoken.group(1)).find()) found.add(spoken.group(1));
        String between = markup.replaceAll("(?s)<code>.*?</code>|<style>.*?</style>|<[^>]*>", "\n");
        WORD.matcher(between).results().forEach(word -> found.add(word.group()));
        return found;
    }

    @Test
    void javaHoldsNoSentences() {
        for (Path module : modules()) {
            assertThat(sentences(module)).as(module.getFileName().toString()).isEmpty();
        }
    }

    private static List<Path> modules() {
        return Sources.files(Sources.MAIN, "package-info.java").stream()
                .map(Path::getParent)
                .filter(folder -> !folder.endsWith("operate") && !folder.endsWith("reknit"))
                .toList();
    }

    @Test
    void aSentenceInJavaIsFound() {
        assertThat(sentences(Sources.FIXTURES)).containsExactlyInAnyOrder("Nothing was kept", "you are not signed in.");
    }

    @Test
    void templatesHoldNoWords() {
        for (Path template : Sources.files(Sources.TEMPLATES, ".jte")) {
            assertThat(words(template)).as(template.toString()).isEmpty();
        }
    }

    @Test
    void aWordInATemplateIsFound() {
        assertThat(words(Sources.BROKEN.resolve("words.jte")))
                .containsExactly("Close the box", "Save", "twice", "for", "nested");
    }
}
