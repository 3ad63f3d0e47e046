package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

/** Becoming a pair, and what happens when someone meddles on the way. */
class LinkingJourneyTest {
    @Test
    void sixSpokenWordsLinkTwoPeopleWhoThenSeeTheSameNumber() {
        try (var two = Two.signedUp()) {
            two.invite("We are family");
            two.ana.look("invitation");
            String words = two.ana.part("#spoken").innerText();
            two.ben.go("/join").look("join");
            two.ben.part("#words").fill(words);
            two.ben.part("#join button.primary").click();
            two.ben.press("Yes, link with " + two.anaName);
            two.ben.part("[data-part=joined] .safety-number").waitFor();
            two.ana.part("[data-part=accepted] .safety-number").waitFor();
            assertThat(two.ana.part("[data-part=accepted] .safety-number").innerText())
                    .isEqualTo(two.ben.part("[data-part=joined] .safety-number").innerText())
                    .containsPattern("\\d{5}");
            two.ana.look("accepted").press("Link with " + two.benName).arrivesAt("/us");
            two.ben.go("/us").sees(two.anaName).look("us");
        }
    }

    @Test
    void aServerThatSwapsAKeyOnTheWayIsFoundOut() {
        try (var two = Two.signedUp()) {
            two.invite("We are close friends");
            String other = "A".repeat(42) + "E";
            two.ben.context().route("**/join/lookup", route -> swap(route, "\"exchange\":\"[^\"]+\"", other));
            two.ben.go(two.link());
            two.ben.part("[data-part=alarm]").waitFor();
            assertThat(two.ben.part("#accept button.primary").isVisible()).isFalse();
        }
    }

    private static void swap(Route route, String pattern, String by) {
        var answer = route.fetch();
        route.fulfill(new Route.FulfillOptions()
                .setResponse(answer)
                .setBody(answer.text().replaceFirst(pattern, "\"exchange\":\"" + by + "\"")));
    }
}
