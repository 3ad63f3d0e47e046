package org.reknit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reknit.text.Translation.Gap;
import org.reknit.text.Translation.Matter;

/** Another language is some files in a folder; what it lacks is English. */
class LanguagesTest {
    private static final Language AR = Language.of("ar").orElseThrow();
    private static final Language DE = Language.of("de").orElseThrow();

    @TempDir
    Path data = Path.of("");

    private Path text = Path.of("");
    private Path exercises = Path.of("");

    @BeforeEach
    void folders() throws IOException {
        text = Files.createDirectories(data.resolve("text"));
        exercises = Files.createDirectories(data.resolve("content/ar/exercises"));
    }

    private void sentences(String... lines) throws IOException {
        Files.write(text.resolve("some_ar.properties"), List.of(lines));
    }

    private String inArabic(String key, Object... values) {
        var texts = new Texts(text);
        return AR.during(() -> texts.say(key, values));
    }

    private Shelf shelf() {
        return new Shelf(data.resolve("content/en"));
    }

    private Library translated(String name, String before, String after) throws IOException {
        String english = shelf().one("exercises", name);
        assertThat(english).contains(before);
        Files.writeString(exercises.resolve(name), english.replace(before, after));
        return new Library(shelf());
    }

    @Test
    void eachNumberTakesTheFormThatItsLanguageHasForIt() throws IOException {
        sentences(
                "verify.entries.zero = صفر",
                "verify.entries.one = واحد",
                "verify.entries.two = اثنان",
                "verify.entries.few = قليل {n}",
                "verify.entries.many = كثير {n}",
                "verify.entries.other = آخر {n}");
        assertThat(inArabic("verify.entries", "n", 0)).isEqualTo("صفر");
        assertThat(inArabic("verify.entries", "n", 1)).isEqualTo("واحد");
        assertThat(inArabic("verify.entries", "n", 2)).isEqualTo("اثنان");
        assertThat(inArabic("verify.entries", "n", 3)).startsWith("قليل");
        assertThat(inArabic("verify.entries", "n", 10L)).startsWith("قليل");
        assertThat(inArabic("verify.entries", "n", 11)).startsWith("كثير");
        assertThat(inArabic("verify.entries", "n", 100)).startsWith("آخر");
        assertThat(inArabic("verify.entries", "n", 103)).startsWith("قليل");
        assertThat(new Texts().say("verify.entries", "n", 1)).isEqualTo("1 entry");
        assertThat(new Texts().say("verify.entries", "n", 0)).isEqualTo("0 entries");
    }

    @Test
    void aFormThatIsMissingGivesWayToTheOneForOthers() throws IOException {
        sentences("verify.entries.other = آخر {n}");
        assertThat(inArabic("verify.entries", "n", 3)).startsWith("آخر");
    }

    @Test
    void aSentenceThatIsMissingIsEnglishAndKeepsItsDirection() throws IOException {
        sentences("web.skip = قفز");
        assertThat(inArabic("web.skip")).isEqualTo("قفز");
        assertThat(inArabic("web.leave")).isEqualTo("\u2066Leave now\u2069");
        assertThatThrownBy(() -> inArabic("web.no-such-key")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameInASentenceFromTheRightDoesNotDisturbItsOrder() throws IOException {
        sentences("breaches.share.button = إلى {name}");
        assertThat(inArabic("breaches.share.button", "name", "Nora (1)")).isEqualTo("إلى \u2068Nora (1)\u2069");
    }

    @Test
    void anInstallationCanReplaceAnEnglishSentenceToo() throws IOException {
        Files.writeString(text.resolve("web_en.properties"), "web.leave = Go");
        assertThat(new Texts(text).say("web.leave")).isEqualTo("Go");
        assertThat(new Texts(text).say("web.skip")).isEqualTo(new Texts().say("web.skip"));
    }

    @Test
    void whatIsNoLanguageIsNotTakenForOne() throws IOException {
        Files.writeString(text.resolve("web_backup.properties"), "web.leave = x");
        Files.writeString(text.resolve("web_xx.properties"), "web.leave = x");
        Files.createDirectories(data.resolve("content/old"));
        assertThat(new Languages(shelf(), new Texts(text)).all()).containsExactly(Language.ENGLISH, AR);
        assertThat(Language.of("../en")).isEmpty();
        assertThat(Language.of("")).isEmpty();
        assertThat(Language.of("EN")).isEmpty();
        assertThat(Language.of("pt-BR")).isPresent();
    }

    @Test
    void aBrowsersWishesAreMetWhereTheyCanBe() throws IOException {
        sentences("web.leave = x");
        var languages = new Languages(shelf(), new Texts(text));
        assertThat(languages.best("fr, ar-EG;q=0.8, en;q=0.5")).isEqualTo(AR);
        assertThat(languages.best("en-AU, ar;q=0.5")).isEqualTo(Language.ENGLISH);
        assertThat(languages.best("fr")).isEqualTo(Language.ENGLISH);
        assertThat(languages.best(";;;q=, \u0000")).isEqualTo(Language.ENGLISH);
        assertThat(languages.best("ar,".repeat(5000))).isEqualTo(Language.ENGLISH);
    }

    @Test
    void withEnglishAloneThereIsNothingToChoose() {
        var languages = new Languages(new Shelf(Path.of("nothing-of-our-own")), new Texts());
        assertThat(languages.all()).containsExactly(Language.ENGLISH);
        assertThat(languages.best("ar, de")).isEqualTo(Language.ENGLISH);
    }

    @Test
    void anExerciseIsReadInItsTranslationAndTheOthersInEnglish() throws IOException {
        var library = translated("24-soft-start.md", "title: ", "title: بداية ");
        assertThat(AR.during(() -> library.exercise("soft-start").title())).startsWith("بداية");
        assertThat(library.exercise("soft-start").title()).doesNotStartWith("بداية");
        assertThat(AR.during(() -> library.exercise("body-calm"))).isEqualTo(library.exercise("body-calm"));
        assertThat(DE.during(() -> library.exercise("soft-start"))).isEqualTo(library.exercise("soft-start"));
    }

    @Test
    void aTranslationThatChangesMoreThanWordsIsNotUsedAndIsTold() throws IOException {
        var library = translated("24-soft-start.md", "how: alone", "how: together");
        assertThat(AR.during(() -> library.exercise("soft-start"))).isEqualTo(library.exercise("soft-start"));
        assertThat(Library.problems(shelf().in(AR))).containsExactly("24-soft-start.md: how");
    }

    @Test
    void anExerciseThatOnlyOneLanguageHasIsOfferedToNobody() throws IOException {
        String english = shelf().one("exercises", "24-soft-start.md");
        Files.writeString(exercises.resolve("99-more.md"), english.replace("id: soft-start", "id: more"));
        var library = new Library(shelf());
        assertThat(AR.during(() -> library.find("more"))).isEmpty();
        assertThat(Library.problems(shelf().in(AR)))
                .hasSize(1)
                .first()
                .asString()
                .contains("99-more.md");
    }

    @Test
    void aChoiceMeansTheSameInWhateverLanguageItWasRead() throws IOException {
        String first = "- [through] I want us to come through this\n";
        String second = "- [doubt] I want to, and I doubt it can be done\n";
        var choices = translated("03-why-i-am-here.md", first + second, "- [doubt] الثاني\n- [through] الأول\n")
                .choices();
        assertThat(choices.id("why-i-am-here", "where-i-stand", "الثاني")).contains("doubt");
        String english = "[doubt] I want to, and I doubt it can be done";
        assertThat(AR.during(() -> choices.words("why-i-am-here", "where-i-stand", english)))
                .isEqualTo("الثاني");
        assertThat(choices.words("why-i-am-here", "where-i-stand", "[doubt] الثاني"))
                .isEqualTo("I want to, and I doubt it can be done");
        assertThat(choices.words("why-i-am-here", "where-i-stand", "my own words"))
                .isEqualTo("my own words");
    }

    @Test
    void whatIsMissingOrDoesNotFitIsFound() throws IOException {
        InventedLanguage.FROM_THE_RIGHT.writeTo(data);
        assertThat(Translation.gaps(new Texts(text), AR)).isEmpty();
        String all = Files.readString(text.resolve("invented_ar.properties"));
        Files.writeString(
                text.resolve("invented_ar.properties"),
                all.replaceFirst("(?m)^web\\.leave=.*\\n", "")
                                .replaceFirst("(?m)^verify\\.entries\\.few=.*\\n", "")
                                .replaceFirst("(?m)^web\\.skip=.*\\n", "web.skip={nobody}\n")
                        + "\nweb.invented=x\n");
        assertThat(Translation.gaps(new Texts(text), AR))
                .containsExactlyInAnyOrder(
                        new Gap("web.leave", Matter.ENGLISH),
                        new Gap("verify.entries.few", Matter.FORM),
                        new Gap("web.skip", Matter.PLACE),
                        new Gap("web.invented", Matter.UNKNOWN));
    }
}
