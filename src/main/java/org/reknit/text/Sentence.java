package org.reknit.text;

import java.text.NumberFormat;

/** Filling in a sentence, so that it can be read in its own direction and with its own digits. */
final class Sentence {
    // Unicode's isolates: what stands between two of them does not reorder what is around it.
    private static final char FROM_THE_LEFT = '\u2066';
    private static final char ANY_WAY = '\u2068';
    private static final char END = '\u2069';

    private Sentence() {}

    static String fill(String sentence, Language language, Object... values) {
        String filled = sentence;
        for (int i = 0; i < values.length; i++) filled = filled.replace("{" + i + "}", written(values[i], language));
        for (int i = 0; i + 1 < values.length; i += 2) {
            filled = filled.replace("{" + values[i] + "}", written(values[i + 1], language));
        }
        return filled;
    }

    /** An English sentence on a page in another language: its full stop stays at its end. */
    static String within(Language page, String sentence) {
        return page.isFromTheRight() ? FROM_THE_LEFT + sentence + END : sentence;
    }

    private static String written(Object value, Language language) {
        if (value instanceof Number number) return digits(number, language);
        return language.isFromTheRight() ? ANY_WAY + value.toString() + END : value.toString();
    }

    /** In the language's own digits, and never grouped, since it may be a port or a year. */
    private static String digits(Number number, Language language) {
        if (language.equals(Language.ENGLISH)) return number.toString();
        var format = NumberFormat.getInstance(language.locale());
        format.setGroupingUsed(false);
        return format.format(number);
    }
}
