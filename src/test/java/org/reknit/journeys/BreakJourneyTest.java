package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A break, from the first touch to both writing again, in two windows. */
class BreakJourneyTest {
    private static final String SAID = "You are not listening.";

    @Test
    void oneAsksForABreakAndTheOthersWordsWaitUntilTheHour() {
        var couple = Couple.told();
        couple.impact("I counted the cars.");
        try (var nora = Window.phone().as(couple.hurt());
                var sam = Window.phone().as(couple.responsible())) {
            sam.go(couple.page() + "/hearing").fill(said(couple), SAID).press("See how it will look");
            sam.arrivesAt(couple.page() + "/hearing/preview");
            asks(nora, couple);
            sam.press("Share with " + couple.hurt().name()).sees("Nothing was sent");
            assertThat(sam.part("#kept").inputValue()).contains(SAID);
            sam.look("break-held").follow("Something calm until then").arrivesAt("/time-out");
            sam.sees(couple.hurt().name() + " comes back").look("break-theirs").whole("break-theirs-whole");
            sam.go("/today").sees("is taking a break").look("break-today");
            nora.go("/time-out").sees("at the earliest").look("break-mine").whole("break-mine-whole");
            comesBack(nora, sam, couple);
        }
    }

    @Test
    void itAllWorksWithScriptsOff() {
        var couple = Couple.told();
        try (var nora = Window.phoneWithoutScripts().as(couple.hurt());
                var sam = Window.phoneWithoutScripts().as(couple.responsible())) {
            nora.go("/us").follow("Take a break").press("Begin the break").sees("Load it again");
            sam.go("/us")
                    .sees("is taking a break")
                    .follow("Something calm until then")
                    .sees("Load it again");
        }
        House.SERVER.clock().letPass(Duration.ofMinutes(21));
        try (var nora = Window.phoneWithoutScripts().as(couple.hurt())) {
            nora.go("/time-out").sees("The break is over").press("I am back").arrivesAt("/today");
        }
    }

    @Test
    void thePageSaysWhenItIsTimeByTheServersSecondsWhateverTheBrowsersClock() {
        var couple = Couple.told();
        try (var nora = Window.phone().as(couple.hurt())) {
            nora.page().clock().install(new Clock.InstallOptions().setTime("2031-01-01"));
            nora.go("/us").follow("Take a break").press("Begin the break").sees("You can put the phone away");
            nora.page().clock().fastForward("19:00");
            assertThat(nora.words()).doesNotContain("Twenty minutes have passed");
            nora.page().clock().fastForward("02:00");
            nora.sees("Twenty minutes have passed").look("break-time-has-come");
        }
    }

    private static void asks(Window nora, Couple couple) {
        nora.go(couple.page()).look("break-way").follow("Take a break").arrivesAt("/time-out/new\\?from=.*");
        nora.look("break-ask").whole("break-ask-whole").choose("40 minutes").press("Begin the break");
        nora.sees("You come back at");
    }

    private static void comesBack(Window nora, Window sam, Couple couple) {
        House.SERVER.clock().letPass(Duration.ofMinutes(21));
        nora.as(couple.hurt()).go("/time-out").press("I am back").arrivesAt("/today");
        sam.as(couple.responsible()).go("/time-out?from=" + couple.page()).sees("The break is over");
        sam.look("break-over").follow("Back to where you were").arrivesAt(couple.page());
        sam.go(couple.page() + "/hearing").fill(said(couple), SAID).press("See how it will look");
        sam.press("Share with " + couple.hurt().name()).arrivesAt(couple.page() + "\\?shared");
        nora.go("/us").sees("A pause, 21 minutes").look("break-history");
    }

    private static String said(Couple couple) {
        return "What you heard " + couple.hurt().name() + " say";
    }
}
