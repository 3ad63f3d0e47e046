package org.reknit.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A language that pages can be in. Which one a page is in goes along with the request, as Spring carries it, so that no
 * feature can forget to ask; outside of a request it is English.
 */
public record Language(Locale locale) {
    /** The language everything was written in, and what is not translated stays in. */
    public static final Language ENGLISH = new Language(Locale.ENGLISH);

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());
    private static final Set<String> FROM_THE_RIGHT =
            Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Samr", "Mand");
    private static final Set<String> WRITTEN_SO =
            Set.of("ar", "fa", "he", "ps", "ur", "ug", "sd", "ckb", "dv", "yi", "nqo", "syr", "ks");

    /** A language by its tag, such as {@code de} or {@code pt-BR}; nothing for words that are none. */
    public static Optional<Language> of(String tag) {
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            boolean one = KNOWN.contains(locale.getLanguage())
                    && locale.toLanguageTag().equals(tag);
            return one ? Optional.of(new Language(locale)) : Optional.empty();
        } catch (IllformedLocaleException none) {
            return Optional.empty();
        }
    }

    /** The language of the page that is being made. */
    public static Language spoken() {
        var context = LocaleContextHolder.getLocaleContext();
        Locale locale = context == null ? null : context.getLocale();
        return locale == null ? ENGLISH : new Language(locale);
    }

    /** Does something as if for a page in this language. */
    public <T> T during(Supplier<T> work) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(locale);
        try {
            return work.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    /** As pages and files name it. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** What its own people call it. */
    public String ownName() {
        return locale.getDisplayName(locale);
    }

    /** {@code rtl} when it is written from the right, else {@code ltr}. */
    public String direction() {
        boolean right = locale.getScript().isEmpty()
                ? WRITTEN_SO.contains(locale.getLanguage())
                : FROM_THE_RIGHT.contains(locale.getScript());
        return right ? "rtl" : "ltr";
    }

    /** Whether it is written the other way than English. */
    boolean isFromTheRight() {
        return direction().equals("rtl");
    }
}
