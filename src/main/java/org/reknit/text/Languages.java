package org.reknit.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The languages that this installation has: English, and each that it has sentences or content in. */
@Component
public class Languages {
    private static final int LONGEST_WISH = 200;

    private final List<Language> all;

    Languages(Shelf shelf, Texts texts) {
        all = Stream.of(Stream.of(Language.ENGLISH), texts.languages().stream(), shelf.languages().stream())
                .flatMap(languages -> languages)
                .distinct()
                .toList();
    }

    /** English first. */
    public List<Language> all() {
        return all;
    }

    /** Whether there is anything to choose from. */
    public boolean areSeveral() {
        return all.size() > 1;
    }

    /** The one of this tag, if it is there. */
    public Optional<Language> find(String tag) {
        return all.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }

    /** The one that fits a browser's wishes best, as {@code Accept-Language} writes them. */
    public Language best(String wishes) {
        if (!areSeveral() || wishes.isBlank() || wishes.length() > LONGEST_WISH) return Language.ENGLISH;
        try {
            var ranges = Locale.LanguageRange.parse(wishes);
            var found = Locale.lookup(ranges, all.stream().map(Language::locale).toList());
            return found == null ? Language.ENGLISH : new Language(found);
        } catch (IllegalArgumentException garbled) {
            return Language.ENGLISH;
        }
    }
}
