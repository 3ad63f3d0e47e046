package org.reknit.text;

import java.util.regex.Pattern;

/**
 * One thing to choose in a step, as files, forms and records write it: {@code [kept] All of it was kept}. The id is what
 * counts, wherever the line stands and however it is worded; the words are what someone read.
 *
 * @param id one of its kind in a step; empty where there are only words, as in what was kept before options had ids
 */
public record Option(String id, String words) {
    private static final Pattern LINE = Pattern.compile("\\[([a-z0-9][a-z0-9-]*)] +(.+)");

    /** What a line says. */
    public static Option of(String line) {
        var named = LINE.matcher(line);
        return named.matches() ? new Option(named.group(1), named.group(2)) : new Option("", line);
    }

    /** The line that says it. */
    public String line() {
        return id.isEmpty() ? words : "[" + id + "] " + words;
    }

    /** Whether it has an id, and does not depend on its words. */
    public boolean isNamed() {
        return !id.isEmpty();
    }

    @Override
    public String toString() {
        return "Option[" + id + "]";
    }
}
