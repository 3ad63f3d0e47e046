package org.reknit.coach;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reknit.text.BadContent;

/**
 * Which words are meant.
 *
 * @param words in just this form
 * @param lemmas in any form
 * @param tag and of this part of speech, if one is asked for
 */
record Fit(Set<String> words, Set<String> lemmas, Optional<Pattern> tag) {
    private static final Pattern WRITTEN = Pattern.compile("([^#]*)(?:#(.+))?");
    private static final String START = "^";
    private static final String END = "$";
    private static final String ANY = "*";

    static Fit of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) throw new BadContent("this is no part of a pattern: " + written);
        var words = new HashSet<String>();
        var lemmas = new HashSet<String>();
        boolean inAnyForm = parts.group(1).contains("~");
        for (String one :
                parts.group(1).toLowerCase(Locale.ROOT).replace("~", "").split("\\|")) {
            if (!one.isEmpty()) words.add(one);
            if (inAnyForm) lemmas.add(one);
        }
        return new Fit(words, lemmas, Optional.ofNullable(parts.group(2)).map(Pattern::compile));
    }

    /** The words of which one must be there; none if any word may be. */
    Set<String> needs() {
        return words.contains(START) || words.contains(END) || words.contains(ANY) ? Set.of() : words;
    }

    boolean fits(Word word) {
        if (word.isStart()) return words.contains(START);
        if (words.contains(ANY)) return true;
        if (words.contains(word.text()) || words.contains(END) && word.isEnd()) return hasTag(word);
        if (words.isEmpty() && lemmas.isEmpty()) return hasTag(word);
        if (tag.isEmpty()) return word.lemmas().stream().anyMatch(lemmas::contains);
        return word.readings().stream()
                .anyMatch(reading -> lemmas.contains(reading.lemma())
                        && tag.get().matcher(reading.tag()).matches());
    }

    private boolean hasTag(Word word) {
        return tag.isEmpty()
                || word.readings().stream()
                        .anyMatch(reading -> tag.get().matcher(reading.tag()).matches());
    }
}
