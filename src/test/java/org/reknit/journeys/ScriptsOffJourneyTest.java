package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.Test;
import org.reknit.people.PairKind;

/** With scripts off everything but the keys still works, and the record says who signed. */
class ScriptsOffJourneyTest {
    @Test
    void aBreachIsNamedAndSharedAndMarkedAsSignedByTheServer() {
        try (var two = Two.linked(PairKind.FRIENDS);
                var bare = Window.phoneWithoutScripts()) {
            bare.context()
                    .addCookies(two.ana.context().cookies().stream()
                            .map(cookie -> new Cookie(cookie.name, cookie.value).setUrl(House.address()))
                            .toList());
            bare.go("/breaches/new");
            bare.choose("We lost each other, or someone was not there").choose("It was done to me");
            bare.fill("In your own words", "Nobody called for seventy days.").press("Keep it for myself");
            String breach = bare.page().url().replaceAll(".*/breaches/", "/breaches/");
            bare.go(breach + "/sharing").press("Share with " + two.benName);
            bare.go(breach + "/impact")
                    .fill("Your words", "I stopped carrying my phone.")
                    .press("See how it will look");
            bare.press("Share with " + two.benName);
            two.ben.go(breach).sees("I stopped carrying my phone.");
            assertThat(two.ben.words()).contains("Signed by this server");
        }
    }
}
