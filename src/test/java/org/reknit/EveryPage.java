package org.reknit;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Every page that somebody finds who follows all links, and how it is answered. */
public final class EveryPage {
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\shref=\"(/[^\"#]*)");
    private static final List<String> PLACES = List.of("/today", "/path", "/us", "/me", "/help");

    /** Ends the session, and is the one link that is not followed. */
    private static final Set<String> LEAVING = Set.of("/leave");

    private static final int MOST = 2_000;

    private EveryPage() {}

    /** The status of each address. What stands after a ? is followed once, since the next card always has a next one. */
    public static SortedMap<String, Integer> of(Browser browser) {
        var found = new TreeMap<String, Integer>();
        var pages = new HashSet<>(LEAVING);
        var next = new ArrayDeque<String>(PLACES);
        while (!next.isEmpty()) {
            String path = next.remove();
            if (!pages.add(path.replaceAll("=[^&]*", ""))) continue;
            if (found.size() == MOST) throw new IllegalStateException("the pages have no end: " + found.keySet());
            var answer = browser.get(path);
            found.put(path, answer.status());
            LINK.matcher(answer.body())
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .forEach(next::add);
        }
        return found;
    }

    /** The same pages once more. */
    public static SortedMap<String, Integer> again(Browser browser, SortedMap<String, Integer> pages) {
        var found = new TreeMap<String, Integer>();
        for (String path : pages.keySet()) found.put(path, browser.get(path).status());
        return found;
    }
}
