package org.reknit.coach;

/** Where to cut a very long text, so that no sentence in it is endless. */
final class Pieces {
    static final int LONGEST = 4_000;

    private Pieces() {}

    /** The end of the piece that begins here: the last end of a sentence that fits, or else of a word. */
    static int end(String text, int from) {
        int latest = from + LONGEST;
        if (latest >= text.length()) return text.length();
        int word = 0;
        for (int i = latest; i > from + LONGEST / 2; i--) {
            if (!Character.isWhitespace(text.charAt(i))) continue;
            if (".!?\n".indexOf(text.charAt(i - 1)) >= 0) return i;
            word = Math.max(word, i);
        }
        if (word > 0) return word;
        return Character.isLowSurrogate(text.charAt(latest)) ? latest - 1 : latest;
    }
}
