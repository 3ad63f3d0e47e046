package org.reknit.coach;

import java.util.Arrays;

/** Which letters of a text stand between quotation marks, and so are someone's words shown, not said. */
record Quotes(boolean[] quoted) {
    /** Longer than this nobody quotes; somebody forgot a mark. */
    private static final int LONGEST = 400;

    static Quotes in(String text) {
        boolean[] quoted = new boolean[text.length() + 1];
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean begins = letter == '\u201c' || letter == '"' && open < 0;
            boolean ends = letter == '\u201d' || letter == '"' && open >= 0;
            if (begins) open = i;
            else if (ends && open >= 0) {
                if (i - open <= LONGEST) Arrays.fill(quoted, open, i + 1, true);
                open = -1;
            }
        }
        return new Quotes(quoted);
    }

    boolean at(int position) {
        return position >= 0 && position < quoted.length && quoted[position];
    }
}
