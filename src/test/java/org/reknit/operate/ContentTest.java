package org.reknit.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reknit.Reknit;
import org.reknit.text.InventedLanguage;
import org.reknit.text.Shelf;
import picocli.CommandLine;

/** What someone who writes content is told before anybody reads it. */
class ContentTest {
    @TempDir
    Path folder = Path.of("");

    private String said = "";

    @Test
    void aFolderThatCanBeUsedIsSaidToBe() throws IOException {
        exercise("24-soft-start.md", "title: .*", "title: Gently");
        assertThat(check(folder)).isZero();
        assertThat(said).contains("54 exercises");
    }

    @Test
    void everyExerciseThatCannotBeUsedIsNamedWithWhatToMend() throws IOException {
        exercise("24-soft-start.md", "how: alone", "how: somehow");
        exercise("08-body-calm.md", "## heels", "## heels : dance");
        assertThat(check(folder)).isEqualTo(1);
        assertThat(said)
                .contains("24-soft-start.md")
                .contains("somehow")
                .contains("08-body-calm.md")
                .contains("dance");
    }

    @Test
    void aDeckThatCannotBeUsedIsNamedWithWhatToMend() throws IOException {
        Files.createDirectories(folder.resolve("cards"));
        String ours = new Shelf(folder).one("cards", "small-days.yaml");
        Files.writeString(folder.resolve("cards/small-days.yaml"), ours.replaceFirst("depth: 2", "depth: 9"));
        assertThat(check(folder)).isEqualTo(1);
        assertThat(said).contains("cards/small-days.yaml").contains("not 9");
    }

    @Test
    void whatTheWholeNeedsIsLookedAtToo() throws IOException {
        Files.createDirectories(folder.resolve("path"));
        String path = new Shelf(folder).one("path", "path.yaml");
        Files.writeString(
                folder.resolve("path/path.yaml"), path.replace("do: why-i-am-here", "do: nowhere-to-be-found"));
        assertThat(check(folder)).isEqualTo(1);
        assertThat(said).contains("nowhere-to-be-found");
    }

    @Test
    void aChoiceThatSomethingDependsOnIsNamedWhereItIsMissing() throws IOException {
        exercise("05-time-out-pact.md", "- \\[60] ", "- ");
        assertThat(check(folder)).isEqualTo(1);
        assertThat(said).contains("05-time-out-pact.md", "## how-long", "[60]");
    }

    @Test
    void aFolderThatIsNotThereIsSaidNotToBe() {
        assertThat(check(folder.resolve("not-there"))).isEqualTo(1);
        assertThat(said).contains("not-there");
    }

    @Test
    void aLanguageIsCheckedAgainstTheEnglish() throws IOException {
        InventedLanguage.FROM_THE_RIGHT.writeTo(folder, "exercises", "guides");
        assertThat(check(folder)).as(said).isZero();
        assertThat(said).contains("ar: 0 sentences");
        Path translated = folder.resolve("content/ar/exercises/24-soft-start.md");
        Files.writeString(translated, Files.readString(translated).replace("how: alone", "how: together"));
        Files.writeString(folder.resolve("text/more_ar.properties"), "web.nobody-says-this = x\n");
        assertThat(check(folder.resolve("content/ar"))).isEqualTo(1);
        assertThat(said).contains("24-soft-start.md: how").contains("web.nobody-says-this");
    }

    private void exercise(String name, String before, String after) throws IOException {
        Files.createDirectories(folder.resolve("exercises"));
        String ours = new Shelf(folder).one("exercises", name);
        Files.writeString(folder.resolve("exercises").resolve(name), ours.replaceFirst(before, after));
    }

    private int check(Path content) {
        var out = new StringWriter();
        var errors = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
        try {
            int code = new CommandLine(new Content(Reknit.class))
                    .setOut(new PrintWriter(out))
                    .execute("check", content.toString());
            said = out + errors.toString(StandardCharsets.UTF_8);
            return code;
        } finally {
            System.setErr(before);
        }
    }
}
