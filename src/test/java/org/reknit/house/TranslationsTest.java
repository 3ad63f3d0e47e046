package org.reknit.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.reknit.text.Language;
import org.reknit.text.Library;
import org.reknit.text.Shelf;
import org.reknit.text.Texts;
import org.reknit.text.Translation;
import org.reknit.text.Translation.Matter;

/** Every language that is shipped has all sentences, in all forms that its numbers need, and content like the English. */
class TranslationsTest {
    @Test
    void everyShippedLanguageIsWhole() {
        var texts = new Texts();
        for (Language language : texts.languages()) {
            assertThat(Translation.gaps(texts, language)).as(language.tag()).isEmpty();
        }
        var shelf = new Shelf(Path.of("nothing-of-our-own"));
        for (Language language : shelf.languages()) {
            assertThat(Library.problems(shelf.in(language))).as(language.tag()).isEmpty();
        }
    }

    @Test
    void aLanguageThatIsNotWholeIsFound() {
        var texts = new Texts(Sources.BROKEN.resolve("text"));
        assertThat(Translation.gaps(texts, Language.of("cy").orElseThrow()))
                .anyMatch(gap -> gap.matter() == Matter.ENGLISH)
                .anyMatch(gap -> gap.matter() == Matter.FORM && gap.key().equals("verify.entries.few"));
    }
}
