package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.reknit.keys.Quick;

/** A train goes into a tunnel, a finger presses twice, a page stays open for too long. */
class LostConnectionJourneyTest {
    private static final String LINE = "Said the money was saved.";
    private static final Predicate<String> NAMING = address -> address.endsWith("/breaches");

    @Test
    void whatArrivedThoughNoAnswerCameIsNotKeptTwice() {
        try (var ida = naming()) {
            long before = entries();
            losing(ida, NAMING, Route::fetch, () -> ida.press("Keep it for myself"));
            assertThat(entries()).isEqualTo(before + 1);
            assertThat(ida.part("#line").inputValue()).isEqualTo(LINE);
            ida.press("Keep it for myself").arrivesAt("/breaches/[0-9a-f-]+").sees(LINE);
            assertThat(entries()).isEqualTo(before + 1);
        }
    }

    @Test
    void whatNeverArrivedIsSentAgainFromThePage() {
        try (var ida = naming()) {
            long before = entries();
            losing(ida, NAMING, route -> {}, () -> ida.press("Keep it for myself"));
            ida.press("Keep it for myself").arrivesAt("/breaches/[0-9a-f-]+");
            assertThat(entries()).isEqualTo(before + 1);
        }
    }

    @Test
    void whatWasChangedAfterwardsIsKeptToo() {
        try (var ida = hurt()) {
            String letter = ida.page().url().replaceAll(".*/breaches/", "/breaches/") + "/letter";
            ida.go(letter).fill("Your words", "One lamp");
            losing(ida, address -> address.endsWith("/letter"), Route::fetch, () -> ida.press("Keep it for myself"));
            ida.fill("Your words", "One lamp, two cups").press("Keep it for myself");
            ida.arrivesAt("/breaches/[0-9a-f-]+").go(letter);
            assertThat(ida.part("#text").inputValue()).isEqualTo("One lamp, two cups");
        }
    }

    @Test
    void aReplyStaysOnItsPageToo() {
        var couple = Couple.told();
        assertThat(couple.impact("I waited.")).isNotEmpty();
        try (var sam = Window.phone().as(couple.responsible())) {
            sam.go(couple.page() + "/hearing").part("#text").fill("You waited.");
            losing(sam, address -> address.endsWith("/preview"), Route::fetch, () -> sam.press("See how it will look"));
            assertThat(sam.part("#text").inputValue()).isEqualTo("You waited.");
            sam.press("See how it will look").arrivesAt(couple.page() + "/hearing/preview");
        }
    }

    @Test
    void pressedTwiceItIsKeptOnce() {
        try (var ida = naming()) {
            long before = entries();
            ida.part("form[data-act] button.primary").dblclick();
            ida.arrivesAt("/breaches/[0-9a-f-]+").sees(LINE);
            assertThat(entries()).isEqualTo(before + 1);
        }
    }

    @Test
    void whoeverAnswersFromAnOldPageIsToldAndKeepsTheirWords() {
        var couple = Couple.told();
        String impact = couple.impact("I waited.");
        try (var sam = Window.phone().as(couple.responsible())) {
            sam.go(couple.page() + "/hearing").part("#text").fill("You waited for me.");
            sam.press("See how it will look").arrivesAt(couple.page() + "/hearing/preview");
            assertThat(couple.impact("I waited, and it rained.")).isNotEqualTo(impact);
            sam.press("Share with " + couple.hurt().name()).sees("Something newer stands there now");
            assertThat(sam.words()).contains("You waited for me.");
        }
    }

    /** The connection is lost after {@code meanwhile}; the page says so and stays as it was. */
    private static void losing(Window window, Predicate<String> to, Consumer<Route> meanwhile, Runnable press) {
        String address = window.page().url();
        Consumer<Route> tunnel = route -> {
            if (!route.request().method().equals("POST")) {
                route.resume();
                return;
            }
            meanwhile.accept(route);
            route.abort("connectionreset");
        };
        window.page().route(to, tunnel);
        press.run();
        window.sees("The connection was lost before an answer came");
        assertThat(window.page().url()).isEqualTo(address);
        window.page().unroute(to);
    }

    private static Window naming() {
        var ida = Window.phone().withKeysOf(Quick.person(House.SERVER, "Ida")).go("/breaches/new");
        return ida.choose("Something hidden or untrue, money included")
                .choose("It was done to me")
                .fill("In your own words", LINE);
    }

    private static Window hurt() {
        return naming().press("Keep it for myself").arrivesAt("/breaches/[0-9a-f-]+");
    }

    private static long entries() {
        return House.SERVER
                .database()
                .read()
                .sql("select count(*) from entry")
                .query(Long.class)
                .single();
    }
}
