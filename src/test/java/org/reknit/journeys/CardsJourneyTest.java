package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reknit.people.PairKind;

/** Two people and a card, each in their own window, from drawing it to a line back. */
class CardsJourneyTest {
    private static final String HERS = "The hill behind the school. My grandmother showed it to me, on foot.";
    private static final String HIS = "From the depot to the bakery. Nobody showed me.";

    @Test
    void aCardIsDrawnAnsweredTwiceAloneAndReadTogether() {
        try (var two = Two.linked(PairKind.PARTNERS)) {
            two.ana.go("/us").follow("To the table").arrivesAt("/cards").look("cards-empty");
            String round = drawn(two);
            anaAnswers(two, round);
            nothingTellsBen(two, round);
            benAnswers(two, round);
            bothReadBoth(two, round);
            aCardOfOnesOwn(two);
        }
    }

    private static String drawn(Two two) {
        two.ana.part(".depths a").first().click();
        two.ana.arrivesAt("/cards/draw\\?deck=small-days&depth=1");
        String first = two.ana.part(".asked").innerText();
        two.ana
                .follow("Put it back and draw another")
                .arrivesAt("/cards/draw.*turn=1")
                .look("cards-draw");
        String second = two.ana.part(".asked").innerText();
        assertThat(second).isNotEqualTo(first);
        two.ana.press("Lay it on the table").arrivesAt("/cards").sees(second);
        two.ben
                .go("/today")
                .follow("There is a card on the table")
                .arrivesAt("/cards")
                .sees(second)
                .look("cards-table");
        two.ana.follow("Answer it, alone").arrivesAt("/cards/[0-9a-f-]+");
        return two.ana.page().url().replaceAll(".*/cards/", "/cards/");
    }

    private static void anaAnswers(Two two, String round) {
        two.ana.look("cards-answer").fill("Your answer", HERS).press("Look at it before you lay it down");
        two.ana
                .arrivesAt(round + "/preview")
                .look("cards-preview")
                .press("Lay it down, closed")
                .arrivesAt(round);
        two.ana.sees("Yours lies here, closed").look("cards-laid");
        assertThat(two.ana.words()).contains(HERS);
    }

    private static void nothingTellsBen(Two two, String round) {
        assertThat(two.ben.go(round).words()).doesNotContain("grandmother");
        assertThat(two.ben.go("/today").words()).contains("There is a card on the table");
    }

    private static void benAnswers(Two two, String round) {
        two.ben.go(round).fill("Your answer", HIS).press("Look at it before you lay it down");
        two.ben
                .arrivesAt(round + "/preview")
                .press("Lay it down, closed")
                .arrivesAt(round)
                .sees(HERS);
        assertThat(two.ben.words()).contains(HERS, HIS);
    }

    private static void bothReadBoth(Two two, String round) {
        two.ana
                .go("/today")
                .follow("Two answers to a card have opened")
                .arrivesAt("/cards")
                .look("cards-opened");
        two.ana.part(".shelf a").first().click();
        two.ana.arrivesAt(round).sees(HIS).look("cards-round").whole("cards-round-whole");
        two.ana.choose("I would like to hear more of this, when you want to.");
        two.ana.fill("In a line of your own if you like", "What do they bake on Mondays?");
        two.ana
                .press("See how it will look")
                .sees("What do they bake on Mondays?")
                .look("cards-line");
        two.ana.press("Say it to " + two.benName).arrivesAt(round);
        assertThat(two.ben.go(round).words())
                .contains("What do they bake on Mondays?")
                .doesNotContain("Signed by");
        two.ben
                .choose("Thank you for telling me.")
                .press("See how it will look")
                .press("Say it to " + two.anaName);
        two.ben.arrivesAt(round).sees("Said back");
    }

    private static void aCardOfOnesOwn(Two two) {
        two.ben.go("/cards").follow("Write a card of your own").arrivesAt("/cards/own");
        two.ben
                .fill("Your question", "Who taught you to whistle?")
                .press("Keep it in my hand")
                .arrivesAt("/cards/own");
        two.ben.look("cards-own").follow("See how it would lie there").arrivesAt("/cards/own/.*/preview");
        two.ben.press("Lay it on the table").arrivesAt("/cards");
        two.ana.go("/cards").sees("Who taught you to whistle?").look("cards-own-laid");
        two.ana.go("/cards/earlier").look("cards-earlier");
    }
}
