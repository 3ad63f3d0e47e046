package org.reknit.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages promise to browsers and to people: nothing inline, nothing from elsewhere, and who can open it. */
class TemplatesTest {
    private static final Pattern INLINE = Pattern.compile(
            "\\sstyle=|<style|\\son\\w+=|<script(?![^>]*\\ssrc=)[^>]*>|javascript:", Pattern.CASE_INSENSITIVE);

    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:\\s(?:src|srcset|action|poster|data)=\"|url\\(\\s*[\"']?|@import\\s+[\"']|\\bfrom\\s+[\"']|<link[^>]*href=\")"
                    + "(?:https?:)?//",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MADE_UP =
            Pattern.compile("randomUUID|fresh\\(\\)|SecureRandom|\\b\\p{Lu}\\w*\\.now\\(");

    /** What the policy would refuse, or a template engine should never be asked to do. */
    static List<String> inline(String template) {
        return find(INLINE, template);
    }

    static List<String> fromElsewhere(String file) {
        return find(ELSEWHERE, file);
    }

    /** Ids and hours are given to a template, or two drawings of one page would differ. */
    static List<String> makesUp(String template) {
        return find(MADE_UP, template);
    }

    /** A page with a text field to write in before anything says who can open what is written. */
    static boolean keepsSilentWhoCanOpenIt(String template) {
        int field = template.indexOf("<textarea");
        return field >= 0 && !template.substring(0, field).contains("layout._who(");
    }

    private static List<String> find(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group().strip())
                .toList();
    }

    /** Leaves with the person as one file, which no browser gets from here. */
    private static final Path TAKEN_ALONG = Sources.TEMPLATES.resolve("export/archive.jte");

    @Test
    void nothingIsInline() {
        for (Path template : templates()) {
            if (template.equals(TAKEN_ALONG)) continue;
            assertThat(inline(Sources.text(template))).as(template.toString()).isEmpty();
        }
    }

    @Test
    void nothingComesFromElsewhere() {
        Stream.concat(
                        templates().stream(),
                        Stream.of(".css", ".js", ".svg", ".webmanifest")
                                .flatMap(ending -> Sources.files(Sources.RESOURCES.resolve("static"), ending).stream()))
                .forEach(file -> assertThat(fromElsewhere(Sources.text(file)))
                        .as(file.toString())
                        .isEmpty());
    }

    @Test
    void noTemplateMakesAnythingUp() {
        for (Path template : templates())
            assertThat(makesUp(Sources.text(template))).as(template.toString()).isEmpty();
    }

    @Test
    void everyPageToWriteOnSaysWhoCanOpenIt() {
        assertThat(templates().stream()
                        .filter(template -> !template.getFileName().toString().startsWith("_"))
                        .filter(template -> keepsSilentWhoCanOpenIt(Sources.text(template)))
                        .map(Sources.TEMPLATES::relativize)
                        .map(Path::toString))
                .containsExactlyElementsOf(GIVES_BACK);
    }

    /** Their text fields give back what was typed elsewhere; nothing is written there. */
    private static final List<String> GIVES_BACK = List.of("keys/unlock.jte", "timeouts/held.jte", "web/problem.jte");

    @Test
    void aPageThatBreaksItsPromisesIsFound() {
        String broken = Sources.text(Sources.BROKEN.resolve("promises.jte"));
        assertThat(inline(broken)).containsExactly("onclick=", "style=", "<script>");
        assertThat(fromElsewhere(broken)).containsExactly("src=\"https://", "<link rel=\"stylesheet\" href=\"//");
        assertThat(makesUp(broken)).containsExactly("randomUUID");
        assertThat(keepsSilentWhoCanOpenIt(broken)).isTrue();
    }

    private static List<Path> templates() {
        return Sources.files(Sources.TEMPLATES, ".jte");
    }
}
