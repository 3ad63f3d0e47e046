package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.reknit.coach.CoachAwake;

/** Side notes beside one's own words, with scripts and without. */
class CoachJourneyTest {
    private static final String HARD = "I am sorry if you felt hurt. You made me do it.";

    @BeforeAll
    static void wake() {
        CoachAwake.at(House.SERVER);
    }

    @Test
    void notes_come_by_themselves_and_a_kind_that_is_not_wanted_stays_away() {
        Couple couple = Couple.told();
        try (var sam = Window.phone().as(couple.responsible())) {
            sam.go(couple.page() + "/accountability");
            sam.part("textarea[name=responsibility]").fill(HARD);
            sam.part("#responsibility-notes .coach-note").first().waitFor();
            assertThat(sam.part(".coach-note").count())
                    .isEqualTo(sam.part("#responsibility + #responsibility-notes .coach-note")
                            .count());
            assertThat(sam.part("textarea[name=responsibility]:focus").count()).isEqualTo(1);
            sam.part("[data-coach] [role=status]:has-text('under your words')").waitFor();
            assertThat(sam.part(".coach-note blockquote").allInnerTexts())
                    .isNotEmpty()
                    .allMatch(HARD::contains);
            sam.look("coach-notes").whole("coach-notes-whole");

            Locator first = sam.part(".coach-note").first();
            String rule = first.getAttribute("data-rule");
            first.getByRole(AriaRole.BUTTON).click();
            gone(sam, rule);
            sam.go(couple.page() + "/accountability")
                    .part("[data-coach] summary")
                    .click();
            sam.part("textarea[name=responsibility]").fill(HARD);
            sam.press("Look at my words").part(".coach-note").first().waitFor();
            gone(sam, rule);
            sam.go("/me/coach")
                    .press("Turn them off")
                    .sees("Side notes are off.")
                    .look("coach-off");
            assertThat(sam.go(couple.page() + "/accountability")
                            .part("[data-coach]")
                            .count())
                    .isZero();
        }
    }

    @Test
    void without_scripts_a_button_brings_the_page_back_with_notes_and_all_that_was_typed() {
        Couple couple = Couple.told();
        try (var sam = Window.phoneWithoutScripts().as(couple.responsible())) {
            sam.go("/talks/new").fill("What is it about?", "That evening");
            sam.part("details:has(#opener) > summary").click();
            sam.part("#opener").fill(HARD);
            sam.part("[data-coach] summary").click();
            sam.press("Look at my words");
            sam.part(".coach-note").first().waitFor();
            assertThat(sam.part("#opener").inputValue()).isEqualTo(HARD);
            assertThat(sam.part("#topic").inputValue()).isEqualTo("That evening");
            sam.whole("coach-opener");
        }
    }

    private static void gone(Window window, String rule) {
        window.part(".coach-note[data-rule='" + rule + "']")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
}
