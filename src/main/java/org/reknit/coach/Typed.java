package org.reknit.coach;

import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text as LanguageTool can read it, and the way back to where each letter stood. Typographic apostrophes become plain
 * ones, and an apostrophe that somebody left out on a phone is put where it belongs.
 *
 * @param text what is read
 * @param places for each position in it, the position in what was written
 */
record Typed(String text, int[] places) {
    private static final Pattern SHORT = Pattern.compile(
            "\\b(?:(do|did|does|is|was|are|were|have|has|had|could|would|should|ca|wo|ai)(nt)"
                    + "|(I|you|they|we)(ve)|(I)(m)|(you|they)(re)|(that|what)(s)|(you|they)(ll))\\b",
            Pattern.CASE_INSENSITIVE);

    /** Two hyphens that tie two sentences together would make one word of what stands around them. */
    private static final Pattern DASH = Pattern.compile("(?<=\\w)(?=--)|(?<=--)(?=\\w)");

    private static final Pattern OPEN_END = Pattern.compile("(?<=[^\\s.!?…])(?=\\s*(?:\\z|\\R[ \\t]*\\R))");

    static Typed of(String written) {
        String plain = written.replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u02bc', '\'')
                .replace('`', '\'');
        var missing = new TreeMap<Integer, Character>();
        SHORT.matcher(plain).results().forEach(found -> missing.put(apostrophe(found), '\''));
        DASH.matcher(plain).results().forEach(found -> missing.put(found.start(), ' '));
        OPEN_END.matcher(plain).results().forEach(found -> missing.put(found.start(), '.'));
        var text = new StringBuilder(plain.length() + missing.size());
        int[] places = new int[plain.length() + missing.size() + 1];
        for (int i = 0; i <= plain.length(); i++) {
            Character mark = missing.get(i);
            places[text.length()] = i;
            if (mark != null) places[text.append(mark.charValue()).length()] = i;
            if (i < plain.length()) text.append(plain.charAt(i));
        }
        return new Typed(text.toString(), places);
    }

    /** In "dont" it stands within the second part, in all others before it. */
    private static int apostrophe(MatchResult found) {
        if (found.group(2) != null) return found.start(2) + 1;
        for (int group = 4; group <= found.groupCount(); group += 2) {
            if (found.group(group) != null) return found.start(group);
        }
        throw new IllegalStateException("a short form without a second part");
    }

    /** The position in what was written. */
    int written(int position) {
        return places[Math.min(position, places.length - 1)];
    }

    @Override
    public String toString() {
        return "Typed[" + places.length + "]";
    }
}
