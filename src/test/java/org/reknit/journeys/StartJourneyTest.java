package org.reknit.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Someone who has just found out, or just said it, with a phone in their hand. */
class StartJourneyTest {
    private static final String HURT = "Someone hurt me";
    private static final String BROKE = "I broke someone’s trust";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereSomeoneStandsShowsTheirWordsAndLeavesNoTrace(boolean scripts) {
        try (var window = scripts ? Window.phone() : Window.phoneWithoutScripts()) {
            window.go("/")
                    .follow("Begin alone, tonight")
                    .arrivesAt("/start")
                    .page()
                    .waitForLoadState(LoadState.NETWORKIDLE);
            var asked = new ArrayList<String>();
            window.page().onRequest(request -> asked.add(request.url()));
            assertThat(window.words()).doesNotContain("Right now");
            window.choose(HURT);
            assertThat(window.words()).contains("Right now", "something solid behind your back");
            assertThat(window.words()).doesNotContain("breathe out, longer than in", "Two glasses of water");
            window.choose(BROKE);
            assertThat(window.words()).contains("breathe out, longer than in").doesNotContain("solid behind your back");
            window.part(":focus").press("Enter"); // waits for a page that this might bring
            open(window, "Who it is with").choose("Family");
            assertThat(window.words()).contains("You can’t stop being a son".replace('’', '\''));
            assertThat(asked).isEmpty();
            assertThat(window.page().url()).endsWith("/start");
            window.page().reload();
            assertThat(window.words()).doesNotContain("Right now");
            window.choose(HURT).go("/help").page().goBack();
            assertThat(window.words()).doesNotContain("Right now");
            if (scripts) {
                Object kept = window.page().evaluate("() => localStorage.length + sessionStorage.length");
                assertThat(kept).isEqualTo(0);
            }
        }
    }

    @Test
    void itIsLightAndReadableInBothThemes() {
        try (var window = Window.phone()) {
            window.go("/").look("welcome");
            var asked = new ArrayList<String>();
            window.page().onRequest(request -> asked.add(request.url()));
            window.go("/start").look("start-first");
            assertThat(asked).hasSizeLessThanOrEqualTo(8);
            window.choose(HURT).look("start-hurt").whole("start-hurt-whole");
            for (String more : new String[] {"The first three days", "What can wait", "Talking about it once"})
                open(window, more);
            open(window, "Who it is with").choose("My partner");
            open(window, "Staying safe").look("start-safe").whole("start-all-whole");
        }
    }

    @Test
    void theShapeBreathesAndWhoWantsNoMotionGetsWords() {
        try (var window = Window.phone()) {
            open(window.go("/start"), "Steady yourself for a minute");
            assertThat(window.part(".breathe-still")).isVisible();
            assertThat(window.part(".breathe-shape")).isHidden();
            window.part(".breathe-still").scrollIntoViewIfNeeded();
            window.look("start-still");
            window.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
            assertThat(window.part(".breathe-shape")).isVisible();
            assertThat(window.part(".breathe-still")).isHidden();
            assertThat(moving(window)).isGreaterThan(0);
            holdAt(window, 3500);
            window.look("start-breathe");
            window.choose("Keep the shape still");
            assertThat(window.part(".breathe-shape")).isHidden();
            assertThat(window.part(".breathe-still")).isVisible();
            assertThat(moving(window)).isEqualTo(0);
        }
    }

    /** The picture is of this moment of the movement. */
    private static void holdAt(Window window, int milliseconds) {
        window.page().evaluate("""
                        (at) => document.querySelector('.breathe').getAnimations({subtree: true}).forEach((moving) => {
                          moving.pause();
                          moving.currentTime = at;
                        })""", milliseconds);
    }

    private static int moving(Window window) {
        return (int) window.page()
                .evaluate("() => document.querySelector('.breathe').getAnimations({subtree: true}).length");
    }

    private static Window open(Window window, String summary) {
        window.page().locator("summary").getByText(summary).click();
        return window;
    }
}
