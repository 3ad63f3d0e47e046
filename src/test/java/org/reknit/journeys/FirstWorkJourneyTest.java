package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reknit.people.PairKind;

/** The first real work, from naming what happened to being answered. */
class FirstWorkJourneyTest {
    private static final String LETTER = "I hate that I still set the table for two.";
    private static final String IMPACT = "When you came home I had been awake since four.\n\nI counted the cars.";
    private static final String LOOK = "See how it will look";

    @Test
    void twoPeopleAreHeardAndAnswered() {
        try (var two = Two.linked(PairKind.PARTNERS)) {
            String breach = named(two);
            theUnsentLetterStaysWithItsAuthor(two, breach);
            theImpactIsSharedAfterItsPreview(two, breach);
            heardAskedAgainAndConfirmed(two, breach);
            ownedInSixPartsAndAnswered(two, breach);
        }
    }

    private static String named(Two two) {
        two.ana.go("/today").look("today-new").go("/breaches/new").look("name");
        two.ana.choose("Someone else, in bed or in the heart").choose("It was done to me");
        two.ana.fill("In your own words", "Ben saw someone for four months.").press("Keep it for myself");
        two.ana.arrivesAt("/breaches/[0-9a-f-]+").look("breach-private");
        String breach = two.ana.page().url().replaceAll(".*/breaches/", "/breaches/");
        two.ben.go(breach);
        assertThat(two.ben.words()).contains("There is nothing at this address");
        return breach;
    }

    private static void theUnsentLetterStaysWithItsAuthor(Two two, String breach) {
        two.ana.go(breach + "/feelings").look("feelings").choose("furious").choose("relieved");
        two.ana.press("Keep it for myself").arrivesAt(breach);
        two.ana.go(breach + "/letter").look("letter").fill("Your words", LETTER).press("Keep it for myself");
        two.ana.arrivesAt(breach).go(breach + "/letter");
        assertThat(two.ana.part("#text").inputValue()).isEqualTo(LETTER);
    }

    private static void theImpactIsSharedAfterItsPreview(Two two, String breach) {
        two.ana.go(breach + "/impact").fill("Your words", IMPACT).press(LOOK).sees("Not quite yet");
        two.ana
                .go(breach + "/sharing")
                .look("share")
                .press("Share with " + two.benName)
                .arrivesAt(breach);
        two.ana.go(breach + "/impact/preview").look("preview").press("Share with " + two.benName);
        two.ana.arrivesAt(breach + "\\?shared").look("breach-shared");
    }

    private static void heardAskedAgainAndConfirmed(Two two, String breach) {
        two.ben
                .go("/today")
                .look("today-heard")
                .go(breach + "/hearing")
                .sees("I counted the cars.")
                .look("heard");
        hears(two, breach, "You lay awake.");
        two.ana.go(breach + "/confirmation").look("confirm").choose("Part of it is missing. Please say it once more");
        two.ana
                .fill("What was missing if you like", "The cars.")
                .press(LOOK)
                .arrivesAt(breach + "/confirmation/preview");
        two.ana.press("Share with " + two.benName).arrivesAt(breach + "\\?shared");
        two.ben.go(breach + "/hearing");
        hears(two, breach, "You lay awake and counted cars, and none of them was mine.");
        two.ana.go(breach + "/confirmation").choose("Yes, that is what I meant").press(LOOK);
        two.ana.arrivesAt(breach + "/confirmation/preview").press("Share with " + two.benName);
        two.ana.arrivesAt(breach + "\\?shared");
    }

    private static void hears(Two two, String breach, String words) {
        two.ben
                .fill("What you heard " + two.anaName + " say", words)
                .press(LOOK)
                .arrivesAt(breach + "/hearing/preview");
        two.ben.press("Share with " + two.anaName).arrivesAt(breach + "\\?shared");
    }

    private static void ownedInSixPartsAndAnswered(Two two, String breach) {
        two.ben
                .go(breach + "/values")
                .look("values")
                .part("input[name=values]")
                .first()
                .check();
        two.ben.press("Keep it for myself").arrivesAt(breach);
        two.ben.go(breach + "/accountability").look("accountability");
        for (String part : new String[] {"responsibility", "repair", "regret", "explanation", "change"}) {
            two.ben.part("#" + part).fill("My own words about " + part + ".");
        }
        two.ben.press(LOOK).arrivesAt(breach + "/accountability/preview").press("Share with " + two.anaName);
        two.ben.arrivesAt(breach + "\\?shared");
        two.ana.go(breach + "/answer").sees("My own words about regret.").look("answer");
        two.ana.part("#heard").fill("That you named the months.");
        two.ana.part("#needed").fill("Whether she knew my name.");
        two.ana.press(LOOK).arrivesAt(breach + "/answer/preview").press("Share with " + two.benName);
        two.ana.arrivesAt(breach + "\\?shared");
        two.ben.go(breach).sees("Whether she knew my name.").look("breach-answered");
        assertThat(two.ben.words()).doesNotContain("set the table").doesNotContain("Signed by this server");
    }
}
