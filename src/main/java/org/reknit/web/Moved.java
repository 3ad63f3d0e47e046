package org.reknit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Where pages are now that had another address once, so that a bookmark still finds them. */
@Component
class Moved {
    private static final String PART = "*";

    private final List<Page> pages;

    private record Page(Pattern before, String now) {
        /** Each part that may be anything is the same in both. */
        static Page of(String line) {
            String[] both = line.split(" ", -1);
            String before = Pattern.quote(both[0]).replace(PART, "\\E([0-9a-f-]+)\\Q");
            String now = both[1];
            for (int part = 1; now.contains(PART); part++) now = now.replaceFirst(Pattern.quote(PART), "\\$" + part);
            return new Page(Pattern.compile(before), now);
        }

        Optional<String> now(String address) {
            var found = before.matcher(address);
            return found.matches() ? Optional.of(found.replaceFirst(now)) : Optional.empty();
        }
    }

    Moved() {
        try {
            pages = new ClassPathResource("moved.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("/"))
                    .map(Page::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address now of the page that is asked for, if it had this one once. */
    Optional<String> now(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return pages.stream()
                .filter(page -> request.getMethod().equals("GET"))
                .flatMap(page -> page.now(request.getRequestURI()).stream())
                .findFirst()
                .map(address -> address + query);
    }
}
