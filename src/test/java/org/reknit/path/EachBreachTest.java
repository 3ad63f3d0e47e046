package org.reknit.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reknit.OnBothDatabases;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.breaches.BreachKind;
import org.reknit.people.PairKind;
import org.reknit.stages.Stage;
import org.reknit.today.Walkers;

/** After each kind of breach two people walk all stages, and find what that kind has of its own (programme, variants). */
@OnBothDatabases
class EachBreachTest {
    private final Server server;

    EachBreachTest(Storage storage) {
        server = storage.server();
    }

    @Test
    void afterALieWithMoneyInItAFullPictureStandsInForTheTimeline() {
        var two = Walkers.told(server, PairKind.PARTNERS, BreachKind.DISHONESTY);
        throughTheFirstGate(two, true);
        two.beHeard();
        assertThat(two.responsible.sees("/exercises/timeline"))
                .contains("a full picture takes the place of the line", "keep your logins to yourself");
        assertThat(two.hurt.sees("/exercises/transparency-agreement"))
                .contains("agree on figures", "Nobody gets a login");
        two.responsible.show("timeline");
        two.nothingMore();
        fromTheAccountToTheEnd(two);
    }

    @Test
    void afterAnAffairContactEndsQuestionsAreSortedAndAHealthTestIsRemembered() {
        var two = Walkers.told(server, PairKind.PARTNERS, BreachKind.INFIDELITY);
        for (Hand hand : two.both()) assertThat(hand.sees("/path")).contains("Someone who does this for a living");
        assertThat(two.responsible.sees("/exercises/it-has-stopped")).contains("Add the day of your health test");
        throughTheFirstGate(two, true);
        two.beHeard();
        assertThat(two.hurt.sees("/breaches/" + two.breach() + "/questions"))
                .contains(
                        "See a doctor or a sexual health clinic first",
                        "Anything with a bed in it starts in the third");
        assertThat(two.responsible.sees("/exercises/timeline")).contains("What it was like does not");
        two.responsible.show("timeline");
        two.nothingMore();
        fromTheAccountToTheEnd(two);
    }

    @Test
    void afterDrinkingTheOneBesideItHasDaysOfTheirOwnUntilItHasStopped() {
        var two = Walkers.told(server, PairKind.FAMILY, BreachKind.SUBSTANCE);
        assertThat(two.hurt.sees("/today")).contains("Your own days first");
        assertThat(two.responsible.sees("/today")).doesNotContain("Your own days first");
        assertThat(two.responsible.sees("/path")).contains("Someone who does this for a living");
        assertThat(two.responsible.sees("/exercises/it-has-stopped")).contains("see a doctor before you stop");
        two.hurt.send("/breaches/" + two.breach() + "/feelings", "/breaches/.*/feelings");
        for (String alone : new String[] {"why-i-am-here", "support-circle", "body-calm", "my-needs-my-limits"})
            two.hurt.finish(alone);
        assertThat(two.hurt.next()).isNotIn("/exercises/time-out-pact", "/exercises/first-weeks-agreement");
        throughTheFirstGate(two, true);
        assertThat(two.hurt.sees("/today")).doesNotContain("Your own days first");
        two.beHeard();
        two.nothingMore();
        two.days(40);
        two.onward(Stage.UNDERSTAND);
        two.bothShow("the-why-in-two-voices");
        two.days(30);
        two.onward(Stage.AGREE);
        assertThat(two.responsible.sees("/path")).contains("A plan for a day we don");
        two.bothShow("lapse-plan");
        for (Hand hand : two.both()) hand.show("first-weeks-agreement");
        two.bothShow("daily-minute");
        fromTheStepsToTheEnd(two);
    }

    @Test
    void afterLosingEachOtherBothTellBrieflyAndBeginWithTheLoopAndSmallThings() {
        var two = Walkers.told(server, PairKind.PARTNERS, BreachKind.DISTANCE);
        String theirs = two.name(two.responsible, BreachKind.DISTANCE, "hurt");
        String path = two.hurt.sees("/path");
        assertThat(path.substring(0, path.indexOf("Be heard, and own it")))
                .contains("The loop we get into", "Something I noticed", "Twenty minutes about nothing")
                .contains("A thing that comes round again")
                .doesNotContain("It has stopped");
        assertThat(path).doesNotContain("The whole account, by date", "Is there anything else?");
        two.hurt.finish("why-i-am-here");
        assertThat(two.hurt.sees("/path")).contains("href=\"/exercises/pattern-map");
        for (String breach : new String[] {two.breach(), theirs})
            for (Hand hand : two.both()) hand.show("pattern-map", breach);
        throughTheFirstGate(two, false);
        two.beHeard();
        two.beHeard(two.responsible, two.hurt, theirs);
        two.own(two.hurt, theirs);
        two.days(40);
        two.onward(Stage.UNDERSTAND);
        two.days(30);
        two.onward(Stage.AGREE);
        fromTheCheckInsToTheEnd(two);
    }

    @Test
    void aFamilyMayHaveTermsForTheTimeToComeInPlaceOfTheAccount() {
        var two = Walkers.told(server, PairKind.FAMILY, BreachKind.DISHONESTY);
        throughTheFirstGate(two, true);
        assertThat(two.hurt.sees("/path")).doesNotContain("What we would both like");
        two.beHeard(two.hurt, two.responsible, two.breach());
        two.bothShow("future-only-terms");
        two.days(40);
        two.onward(Stage.UNDERSTAND);
        two.days(30);
        two.onward(Stage.AGREE);
    }

    @Test
    void friendsComeFromHearingToClosenessInFourToTenWeeks() {
        var two = Walkers.told(server, PairKind.FRIENDS, BreachKind.DISHONESTY);
        assertThat(two.hurt.sees("/path")).doesNotContain(two.say("places.stage.understand"));
        throughTheFirstGate(two, true);
        two.beHeard();
        two.nothingMore();
        two.days(18);
        two.onward(Stage.AGREE);
        two.responsible.show("specific-steps");
        for (int time = 0; time < 2; time++) {
            two.days(15);
            two.bothShow("weekly-check-in");
        }
        two.days(2);
        two.onward(Stage.RECONNECT);
        for (int time = 0; time < 2; time++) {
            two.days(9);
            two.bothShow("small-time-together");
        }
        two.onward(Stage.CHOOSE);
    }

    private static void throughTheFirstGate(Walkers two, boolean stops) {
        if (stops) two.responsible.show("it-has-stopped");
        two.bothShow("time-out-pact");
        two.days(16);
        two.onward(Stage.HEAR);
    }

    private static void fromTheAccountToTheEnd(Walkers two) {
        two.days(40);
        two.onward(Stage.UNDERSTAND);
        two.bothShow("the-why-in-two-voices");
        two.days(30);
        two.onward(Stage.AGREE);
        fromTheStepsToTheEnd(two);
    }

    private static void fromTheStepsToTheEnd(Walkers two) {
        two.responsible.show("specific-steps");
        fromTheCheckInsToTheEnd(two);
    }

    private static void fromTheCheckInsToTheEnd(Walkers two) {
        for (int week = 0; week < 6; week++) {
            two.days(9);
            two.bothShow("weekly-check-in");
        }
        two.days(10);
        two.onward(Stage.RECONNECT);
        for (int time = 0; time < 3; time++) {
            two.days(12);
            two.bothShow("small-time-together");
        }
        two.onward(Stage.CHOOSE);
        two.bothShow("decision-review");
        two.days(20);
        two.onward(Stage.KEEP);
    }
}
