package org.reknit.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reknit.Browser;
import org.reknit.OnBothDatabases;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.keys.Quick;

/** Each ticks alone. What both have ticked shows to both; what one has ticked alone shows to nobody. */
@OnBothDatabases
class MatchesTest {
    private static final String MENU = "/exercises/closeness-menu";
    private static final String HEADING = "<section class=\"card\">";

    private final Browser nora;
    private final Browser sam;

    MatchesTest(Storage storage) {
        Server server = storage.server();
        var couple = Quick.couple(server);
        nora = Quick.browser(server, couple.nora());
        sam = Quick.browser(server, couple.sam());
    }

    @Test
    void onlyWhatBothTickedShows() {
        tick(nora, "Leave touch off", List.of("A meal with no screens", "Being read to"), List.of());
        assertThat(sam.get(MENU).body()).doesNotContain(HEADING);
        tick(sam, "Leave touch off", List.of("A meal with no screens", "A note in my pocket"), List.of());
        assertThat(matches(sam)).contains("A meal with no screens").doesNotContain("Being read to");
        assertThat(matches(nora)).contains("A meal with no screens").doesNotContain("A note in my pocket");
    }

    @Test
    void touchCountsOnlyWhereBothHaveSwitchedItOn() {
        var touch = List.of("Holding hands on a walk");
        tick(nora, "Put touch on my page", List.of(), touch);
        tick(sam, "Leave touch off", List.of(), touch);
        assertThat(nora.get(MENU).body()).doesNotContain(HEADING);
        tick(sam, "Put touch on my page", List.of(), touch);
        assertThat(matches(nora)).contains("Holding hands on a walk");
    }

    private static String matches(Browser browser) {
        String page = browser.get(MENU).body();
        int from = page.indexOf(HEADING);
        assertThat(from).isPositive();
        return page.substring(from, page.indexOf("</section>", from));
    }

    private static void tick(Browser browser, String touch, List<String> near, List<String> hands) {
        var fields = Map.of(
                "_id", List.of(UUID.randomUUID().toString()),
                "exercise", List.of("closeness-menu"),
                "finished", List.of("yes"),
                "near", near,
                "touch-or-not", List.of(touch),
                "touch", hands);
        assertThat(browser.submit(MENU, fields).status()).isEqualTo(303);
    }
}
