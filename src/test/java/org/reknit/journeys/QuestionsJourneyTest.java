package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reknit.breaches.BreachKind;
import org.reknit.people.PairKind;

/** A batch of questions from the first one written down to "enough for now", in two windows. */
class QuestionsJourneyTest {
    private static final String LOOK = "See how it will look";

    @Test
    void aBatchIsSortedSentAnsweredAndEnough() {
        var couple = Couple.told(PairKind.PARTNERS, BreachKind.DISHONESTY);
        String page = couple.page() + "/questions";
        try (var nora = Window.phone().as(couple.hurt());
                var sam = Window.phone().as(couple.responsible())) {
            write(nora, page, "Since when did you know about the letter?", "Now");
            write(nora, page, "What else is my name on?", "Now");
            write(nora, page, "Did they laugh about me?", "Not helpful");
            nora.look("questions-piles").whole("questions-piles-whole");
            assertThat(sam.go(page).words()).contains("Nothing has been asked here.");
            sam.look("questions-none");

            nora.go(page).part("a[href$='/questions/next-batch']").click();
            nora.sees("Which ones?").look("questions-next").whole("questions-next-whole");
            nora.part("input[name=question]").first().check();
            nora.part("input[name=question]").nth(1).check();
            nora.choose("I open each one myself, when I am ready").press(LOOK);
            nora.arrivesAt(page + "/next-batch/preview").look("questions-preview");
            assertThat(nora.words()).contains("What else is my name on?").doesNotContain("laugh");
            nora.press("Share with " + couple.responsible().name()).arrivesAt(page + "\\?shared");
            nora.look("questions-sent");

            sam.go("/today")
                    .sees("The questions " + couple.hurt().name() + " asked")
                    .look("today-asked");
            sam.go(page).sees("What else is my name on?").look("questions-asked");
            sam.follow("Read it, and answer when you can").sees("What can you say today?");
            sam.look("questions-answer").whole("questions-answer-whole");
            sam.part("#text").fill("Since the third of March. I hid it behind the fridge.");
            sam.press(LOOK).sees("This is the exact text").look("questions-answer-preview");
            sam.press("Share with " + couple.hurt().name()).arrivesAt(page + "\\?shared");
            sam.follow("Read it, and answer when you can");
            sam.part("summary:has-text('I am not ready')").click();
            sam.part("#by").fill(LocalDate.now(House.SERVER.clock()).plusDays(3).toString());
            sam.look("questions-later");
            sam.part("form[action$='/postponement'] button").click();
            sam.arrivesAt(page + "\\?shared");

            nora.go(page);
            assertThat(nora.words()).doesNotContain("behind the fridge").contains("A day was named for it");
            nora.look("questions-closed");
            nora.follow("Open this question")
                    .sees("There is something here for you to open")
                    .look("questions-door");
            nora.press("Open it now").sees("behind the fridge").look("questions-heard");
            nora.part("#words").fill("Who put it there?");
            nora.press("Ask further")
                    .sees("This is the exact text")
                    .press("Share with " + couple.responsible().name());
            nora.arrivesAt(page + "/[0-9a-f-]+\\?shared");
            sam.go(page).follow("Read it, and answer when you can").sees("Who put it there?");
            sam.part("input[value=unknown]").check();
            sam.press(LOOK)
                    .sees("This is the exact text")
                    .press("Share with " + couple.hurt().name())
                    .arrivesAt(page + "\\?shared");
            nora.go(page)
                    .follow("Open this question")
                    .sees("There is something here")
                    .press("Open it now");
            nora.sees("I don’t know");
            nora.part("form[action$='/settlement'] button").click();
            nora.arrivesAt(page + "\\?shared");
            nora.part("summary:has-text('Enough for now, of all of it')").click();
            nora.part("form[action$='/settlement'] button").click();
            nora.arrivesAt(page + "\\?shared").look("questions-enough").whole("questions-enough-whole");
            sam.go(page).sees("Enough for now.").look("questions-at-rest");
        }
    }

    @Test
    void somethingNewIsToldWholeAndReadWithGroundUnderfoot() {
        var couple = Couple.told(PairKind.PARTNERS, BreachKind.DISHONESTY);
        String fact = couple.page() + "/new-fact";
        try (var nora = Window.phone().as(couple.hurt());
                var sam = Window.phone().as(couple.responsible())) {
            sam.go(couple.page() + "/anything-else").look("anything-else").whole("anything-else-whole");
            sam.part("textarea[name=hard-today]").fill("The second loan.");
            sam.press("Keep it, and on to what I can say").arrivesAt(couple.page() + "/anything-else/word");
            sam.look("anything-else-word").whole("anything-else-word-whole");
            sam.part("input[value=there_is]").check();
            sam.part("#by").fill(LocalDate.now(House.SERVER.clock()).plusDays(2).toString());
            sam.press(LOOK)
                    .arrivesAt(couple.page() + "/anything-else/word/preview")
                    .press("Share with " + couple.hurt().name());
            sam.arrivesAt(couple.page() + "/questions\\?shared");
            nora.go(couple.page() + "/anything-else").sees("there is more").look("anything-else-heard");

            sam.go(fact).look("new-fact-telling").whole("new-fact-telling-whole");
            sam.part("#about").fill("About money, from last spring");
            sam.part("#near").fill("Your sister is home on Saturday. I will be at my brother's.");
            sam.part("#text").fill("There is a second loan. Four thousand, since April. Nobody else knows.");
            sam.press(LOOK).arrivesAt(fact + "/preview").look("new-fact-preview");
            sam.press("Share with " + couple.hurt().name()).arrivesAt(couple.page() + "/questions\\?shared");
            nora.go("/today").look("today-new-fact");
            nora.go(fact).look("new-fact-closed").whole("new-fact-closed-whole");
            assertThat(nora.words()).doesNotContain("Four thousand");
            nora.follow("Open the words")
                    .sees("Four thousand")
                    .look("new-fact-read")
                    .whole("new-fact-read-whole");
        }
    }

    private static void write(Window window, String page, String question, String pile) {
        window.go(page);
        window.part("#text").fill(question);
        window.part("label.choice:has-text('" + pile + "') input[name=pile]")
                .first()
                .check();
        window.press("Keep it for myself")
                .part(".questions:has-text('" + question + "')")
                .waitFor();
    }
}
