package org.reknit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reknit.Browser;
import org.reknit.Storage;
import org.reknit.keys.Quick;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Bookmarks of pages that had another address once. */
class MovedTest {
    private final Browser nora = Quick.browser(Storage.SQLITE.server(), Quick.person(Storage.SQLITE.server(), "Nora"));

    @Test
    void eachLeadsToAPageThatIsThere() throws IOException {
        var lines = new ClassPathResource("moved.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("/"))
                .toList();
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            String[] both = filled(line).split(" ", -1);
            assertThat(nora.get(both[0] + "?whose=mine").as(303).next()).isEqualTo(both[1] + "?whose=mine");
            assertThat(isThere(both[1])).as(line).isTrue();
        }
    }

    @Test
    void whatIsNowhereIsStillNowhere() {
        assertThat(nora.get("/us/leaving").status()).isEqualTo(404);
        assertThat(nora.get("/breaches/../share").status()).isEqualTo(400);
        assertThat(nora.get("/breaches/%2F%2Felsewhere.example/share").status()).isIn(400, 404);
        assertThat(nora.submit("/us/leave", Map.of()).status()).isEqualTo(404);
    }

    private static String filled(String line) {
        String id = "0f8fad5b-d9cb-469f-a165-70867728950e";
        return line.replace("*", id);
    }

    private static boolean isThere(String address) {
        var path = PathContainer.parsePath(address);
        return Storage.SQLITE.server().part(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .flatMap(known -> Stream.ofNullable(known.getPathPatternsCondition()))
                .flatMap(known -> known.getPatterns().stream())
                .anyMatch(pattern -> pattern.matches(path));
    }
}
