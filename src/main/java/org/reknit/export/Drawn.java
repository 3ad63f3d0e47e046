package org.reknit.export;

import java.util.ArrayList;
import java.util.List;

/**
 * A readable half taken apart, so that two can be compared entry by entry. How the lines are broken does not count.
 *
 * @param around everything that is not inside an entry
 */
record Drawn(String around, List<String> entries) {
    private static final String BEGINS = "<article ";
    private static final String ENDS = "</article>";

    static Drawn of(String html) {
        String page = html.replaceAll("\\s+", " ").strip();
        var around = new StringBuilder();
        var entries = new ArrayList<String>();
        int at = 0;
        while (true) {
            int begin = page.indexOf(BEGINS, at);
            int end = begin < 0 ? -1 : page.indexOf(ENDS, begin);
            if (end < 0) return new Drawn(around.append(page, at, page.length()).toString(), entries);
            around.append(page, at, begin).append(BEGINS);
            entries.add(page.substring(begin, end));
            at = end;
        }
    }

    /** @param damaged whether a link may lead nowhere because of something else that was changed, and does not count */
    static boolean same(String ours, String theirs, boolean damaged) {
        if (ours.equals(theirs)) return true;
        return damaged && withoutLinks(ours).equals(withoutLinks(theirs));
    }

    private static String withoutLinks(String entry) {
        return entry.replaceAll(
                "<p class=\"label\">[^<]*</p> <p class=\"said\"><a href=\"#[^\"]*\">[^<]*</a></p> ?", "");
    }

    @Override
    public String toString() {
        return "Drawn[" + entries.size() + "]";
    }
}
