package org.reknit.house;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How hard a text is to read, by Flesch and Kincaid (Kincaid, Fishburne, Rogers and Chissom 1975). The formula gives an
 * American school grade; a child in grade g is about g + 5 years old. Syllables are counted by rule, which is right for
 * about nine words in ten and evens out over a page.
 */
final class Readability {
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!…]+[”’\"')]*(\\s+|$)|\\n\\s*\\n");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'-][\\p{L}]+)*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyàâäéèêëíîïóôöúûü]+");

    private Readability() {}

    /** The reading age in years. */
    static double age(String text) {
        List<String> sentences = Stream.of(SENTENCE_END.split(text))
                .filter(sentence -> WORD.matcher(sentence).find())
                .toList();
        List<String> words = WORD.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
        if (words.isEmpty()) return 0;
        double syllables = words.stream().mapToInt(Readability::syllables).sum();
        return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59 + 5;
    }

    static int syllables(String word) {
        String spoken = word.replaceAll("[’']\\p{L}+$", "");
        boolean silentE = spoken.matches(".*[^aeiouy]e") && !spoken.matches(".*[^aeiouy]le");
        boolean silentEd = spoken.matches(".*[^aeioutdy]ed") || spoken.matches(".*[^aeiouyscxzgh]es");
        int groups = (int) VOWELS.matcher(spoken).results().count();
        return Math.max(1, groups - (silentE || silentEd ? 1 : 0));
    }
}
