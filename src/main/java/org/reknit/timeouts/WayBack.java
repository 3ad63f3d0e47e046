package org.reknit.timeouts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Where someone was when they asked for a break.
 *
 * @param page an address of ours, or empty
 */
public record WayBack(String page) {
    private static final Pattern OURS = Pattern.compile("/[a-z][a-z0-9-]*(/[a-z0-9-]+){0,6}(\\?breach=[0-9a-f-]{36})?");

    /** The page a form or an address names. Anything that is not plainly a page of ours leads nowhere. */
    static WayBack of(String page) {
        boolean ours = OURS.matcher(page).matches() && !page.startsWith("/time-out");
        return new WayBack(ours ? page : "");
    }

    /** To go on an address, so that the next page knows the way, too. */
    public String query() {
        return page.isEmpty() ? "" : "?from=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    /** Where to go; Today for whoever came from nowhere. */
    public String address() {
        return page.isEmpty() ? "/today" : page;
    }

    @Override
    public String toString() {
        return "WayBack";
    }
}
