package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.reknit.keys.Quick;

/** Two people talk: each on their own phone, on one phone, and by letter. */
class TalkJourneyTest {
    @Test
    void a_live_talk_in_two_windows() {
        var couple = Quick.couple(House.SERVER);
        try (var nora = Window.phone().as(couple.nora());
                var sam = Window.phone().as(couple.sam())) {
            String talk = propose(nora, "Each on your own phone, at the same time", "I do");
            nora.look("talk-proposed");
            sam.go(talk).sees("Who rings whom when it gets late").look("talk-asked");
            sam.press("I am here, let us begin").sees("has the floor");

            nora.sees("You have the floor");
            nora.look("talk-speak");
            nora.fill("Say one piece of it", "It was eleven and I had not heard from you. I sat on the stairs.");
            nora.press("Say it to " + couple.sam().name());

            sam.sees("I sat on the stairs").sees("Say back what you heard").look("talk-restate");
            sam.fill("What did " + couple.nora().name() + " say?", "You waited on the stairs.");
            sam.press("Say it back to " + couple.nora().name());

            nora.sees("You waited on the stairs.").look("talk-confirm");
            nora.choose("Partly").fill("If partly: what got lost?", "That I was afraid.");
            nora.press("Tell " + couple.sam().name());

            sam.sees("That I was afraid.");
            String box = "What did " + couple.nora().name() + " say?";
            sam.fill(box, "You were afr");
            hide(sam);
            sam.sees("Kept for you alone.");

            nora.follow("Take a break").press("Begin the break");
            sam.sees("You are in a time-out").look("talk-paused");
            House.SERVER.clock().letPass(Duration.ofMinutes(21));
            nora.as(couple.nora()); // both have a session again before either page looks by itself
            sam.as(couple.sam());
            nora.go(talk).sees("says it back");
            sam.go(talk).sees("Say back what you heard");
            assertThat(sam.part("#text").inputValue()).isEqualTo("You were afr");

            sam.page().context().setOffline(true);
            nora.press("Give the floor to " + couple.sam().name()).sees("has the floor");
            sam.page().context().setOffline(false);
            sam.sees("You have the floor");

            sam.press("Enough for today, let us close")
                    .sees("One line to end with")
                    .look("talk-close");
            nora.sees("One line to end with");
            close(nora, couple.sam().name(), "That you forget the time when you are ashamed.");
            nora.sees("Yours is written");
            close(sam, couple.nora().name(), "That silence frightens you.");
            sam.sees("Closed for now").look("talk-ended");
            nora.sees("Closed for now");
            nora.go("/talks").look("talks");
            assertThat(nora.words()).contains("Who rings whom when it gets late");
        }
    }

    @Test
    void on_one_phone_that_goes_back_and_forth() {
        var couple = Quick.couple(House.SERVER);
        try (var nora = Window.phone().as(couple.nora())) {
            propose(nora, "On this one phone, passed back and forth", "I do");
            nora.press("We are both here, let us begin").sees("You have the floor");
            nora.fill("Say one piece of it", "I like it when you knock.");
            nora.press("Say it to " + couple.sam().name());
            nora.sees("Hand the phone to " + couple.sam().name()).look("talk-hand-over");
            assertThat(nora.words()).doesNotContain("I like it when you knock.");
            nora.press("I am " + couple.sam().name() + ", go on").sees("I like it when you knock.");
            nora.fill("What did " + couple.nora().name() + " say?", "You like it when I knock.");
            nora.press("Say it back to " + couple.nora().name());
            nora.sees("Hand the phone to " + couple.nora().name());
            nora.press("I am " + couple.nora().name() + ", go on")
                    .sees("Did it arrive?")
                    .look("talk-one-phone");
        }
    }

    @Test
    void by_letter_without_scripts() {
        var couple = Quick.couple(House.SERVER);
        try (var nora = Window.phoneWithoutScripts().as(couple.nora());
                var sam = Window.phoneWithoutScripts().as(couple.sam())) {
            String talk = propose(nora, "By letter, over days", couple.sam().name());
            sam.go(talk).press("Open it").sees("You have the floor");
            sam.fill("Say one piece of it", "Half a letter").press("Keep it for later");
            assertThat(nora.go(talk).words()).doesNotContain("Half a letter");
            assertThat(sam.part("#text").inputValue()).isEqualTo("Half a letter");
            sam.fill("Say one piece of it", "The whole letter.").press("Look at it once more");
            sam.sees("Before " + couple.nora().name() + " reads it").whole("talk-letter-preview");
            sam.press("Change it")
                    .fill("Say one piece of it", "The better letter.")
                    .press("Look at it once more");
            sam.press("Send it to " + couple.nora().name());
            nora.go(talk).sees("The better letter.").whole("talk-letter");
        }
    }

    @Test
    void what_happens_while_a_page_is_still_looking_is_seen_too() {
        var couple = Quick.couple(House.SERVER);
        try (var nora = Window.phone().as(couple.nora());
                var sam = Window.phone().as(couple.sam())) {
            String talk = propose(nora, "Each on your own phone, at the same time", "I do");
            sam.go(talk).press("I am here, let us begin").sees("has the floor");
            nora.sees("You have the floor");

            var slow = new Slow(sam, talk);
            nora.fill("Say one piece of it", "I sat on the stairs.")
                    .press("Say it to " + couple.sam().name());
            slow.awaitAnswer();
            nora.sees("says it back").follow("Take a break").press("Begin the break");
            nora.sees("at the earliest");
            slow.arrive();
            sam.sees("You are in a time-out").sees("I sat on the stairs.");
        }
    }

    /** A line on which the first answer to a page that looks again is on its way for long. */
    private static final class Slow {
        private final Window window;
        private Route route;
        private APIResponse answer;

        Slow(Window window, String address) {
            this.window = window;
            window.page().route(address, this::meet);
        }

        private void meet(Route asked) {
            if (route != null) {
                asked.resume();
                return;
            }
            answer = asked.fetch();
            route = asked;
        }

        void awaitAnswer() {
            window.page().waitForCondition(() -> route != null);
        }

        void arrive() {
            route.fulfill(new Route.FulfillOptions().setResponse(answer));
        }
    }

    /** The phone goes into a pocket. */
    private static void hide(Window window) {
        window.page()
                .evaluate("() => { Object.defineProperty(document, 'hidden', { value: true, configurable: true });"
                        + " document.dispatchEvent(new Event('visibilitychange')); delete document.hidden; }");
    }

    private static void close(Window window, String other, String line) {
        window.fill("What have you understood about " + other + "?", line);
        window.choose("For me it is closed for now").press("Leave this line for " + other);
    }

    /** @return the talk's address */
    private static String propose(Window window, String manner, String starts) {
        window.go("/talks/new").fill("What is it about?", "Who rings whom when it gets late");
        window.page()
                .locator("label", new Page.LocatorOptions().setHasText(manner))
                .first()
                .click();
        window.choose(starts);
        window.part("form[data-act] button.primary").click();
        window.arrivesAt("/talks/[0-9a-f-]{36}");
        return window.page().url();
    }
}
