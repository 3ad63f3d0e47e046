package org.reknit.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One thing made of content, once for each language that has content. What a language lacks is English in its edition.
 */
public final class Editions<T> implements Supplier<T> {
    private final Map<Language, T> all = new LinkedHashMap<>();

    private Editions() {}

    /** Reads the thing from each language's shelf, English first. */
    public static <T> Editions<T> of(Shelf shelf, Function<Shelf, T> reading) {
        var editions = new Editions<T>();
        editions.all.put(Language.ENGLISH, reading.apply(shelf));
        for (Language language : shelf.languages()) {
            editions.all.put(language, language.during(() -> reading.apply(shelf.in(language))));
        }
        return editions;
    }

    /** Something of each edition. */
    public <S> Editions<S> map(Function<T, S> part) {
        var parts = new Editions<S>();
        all.forEach((language, edition) -> parts.all.put(language, part.apply(edition)));
        return parts;
    }

    /** The edition for the page that is being made. */
    @Override
    public T get() {
        return in(Language.spoken());
    }

    /** The edition in a language; the English one when that has none. */
    public T in(Language language) {
        return Objects.requireNonNullElseGet(all.get(language), this::english);
    }

    /** The edition that all others are made from. */
    public T english() {
        return Objects.requireNonNull(all.get(Language.ENGLISH));
    }

    /** Every edition, the English one first. */
    public List<T> all() {
        return List.copyOf(all.values());
    }
}
