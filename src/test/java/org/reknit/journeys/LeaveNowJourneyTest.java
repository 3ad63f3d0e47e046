package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reknit.keys.Quick;

/** Leave now: gone at once, and nothing to come back to. */
class LeaveNowJourneyTest {
    private Window window = Window.phone();

    @BeforeEach
    void signedInOnAPageOfTheirOwn() {
        window.withKeysOf(Quick.person(House.SERVER, "Eva")).go("/leave/about").look("leave-about");
        window.go("/me/devices");
    }

    @Test
    void oneTouchGoesElsewhereAndBackShowsNothing() {
        var cookies = window.context().cookies();
        window.follow("Leave now").page().waitForURL(House.weather());
        window.page().goBack();
        assertThat(window.page().content()).doesNotContain("Where you are signed in");
        assertThat(window.page().evaluate("() => localStorage.length + sessionStorage.length"))
                .isEqualTo(0);
        window.context()
                .addCookies(cookies.stream().map(LeaveNowJourneyTest::again).toList());
        window.go("/me/devices").arrivesAt("/sign-in\\?next=.*");
        window.closeElsewhere();
    }

    @Test
    void shiftThreeTimesLeavesButTypingCapitalsDoesNot() {
        for (String letter : new String[] {"A", "B", "C", "D"})
            window.page().keyboard().press("Shift+" + letter);
        assertThat(window.page().url()).endsWith("/me/devices");
        for (int i = 0; i < 3; i++) window.page().keyboard().press("Shift");
        window.page().waitForURL(House.weather());
        window.closeElsewhere();
    }

    @Test
    void everyOtherTabLeavesToo() {
        var second = window.context().newPage();
        second.navigate(House.address() + "/me/devices");
        window.follow("Leave now").page().waitForURL(House.weather());
        second.waitForURL(House.weather());
        window.closeElsewhere();
    }

    @Test
    void theLinkAloneDoesItWithoutScripts() {
        try (var bare = Window.phoneWithoutScripts()) {
            bare.context()
                    .addCookies(window.context().cookies().stream()
                            .map(LeaveNowJourneyTest::again)
                            .toList());
            bare.go("/me/devices").sees("Where you are signed in");
            var answer = bare.page()
                    .request()
                    .get(House.address() + "/leave", RequestOptions.create().setMaxRedirects(0));
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.headers().get("location")).isEqualTo(House.weather());
            assertThat(answer.headers().get("clear-site-data"))
                    .contains("cookies")
                    .contains("storage")
                    .contains("cache");
        }
        window.go("/me/devices").arrivesAt("/sign-in\\?next=.*");
        window.close();
    }

    private static Cookie again(Cookie cookie) {
        return new Cookie(cookie.name, cookie.value).setUrl(House.address());
    }
}
