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

/** What happens when something goes wrong again, told through the page for a bad moment (programme, loops). */
@OnBothDatabases
class SetbacksTest {
    private final Server server;

    SetbacksTest(Storage storage) {
        server = storage.server();
    }

    @Test
    void aBadMomentIsOneTapFromEveryPageAndHoldsWhatIsNeeded() {
        var two = Walkers.told(server, PairKind.PARTNERS, BreachKind.SUBSTANCE);
        for (String page :
                new String[] {"/today", "/path", "/us", "/me", "/help", "/exercises", "/exercises/body-calm"})
            assertThat(two.hurt.sees(page)).as(page).contains("href=\"/path/setback\"");
        assertThat(two.hurt.sees("/path/setback"))
                .contains("/exercises/body-calm", "/help", "/time-out/new", "/help/plan")
                .contains("/path/setback/new?whose=mine", "/path/setback/new?whose=theirs");
    }

    @Test
    void aSlipIsToldInOneSentenceAndEachReadsTheirOwnWordsForIt() {
        var two = agreeing(BreachKind.DISHONESTY);
        tell(two.responsible, "mine", "slip", "in_time", "talk");
        assertThat(two.hurt.sees("/today"))
                .contains("I missed something that we agreed on", "I would like to talk about it")
                .contains("Something you were promised did not happen")
                .doesNotContain("You missed something");
        assertThat(two.responsible.sees("/today"))
                .contains("You missed something you had promised")
                .doesNotContain("Something you were promised");
        for (Hand hand : two.both()) {
            assertThat(hand.next()).isEqualTo("/exercises/slip-talk");
            assertThat(two.stage(hand)).isEqualTo(two.say("places.stage.agree"));
        }
        two.days(4);
        for (Hand hand : two.both()) assertThat(hand.next()).isNotEqualTo("/exercises/slip-talk");
    }

    @Test
    void theThirdSlipInFourWeeksAsksForASmallerStep() {
        var two = agreeing(BreachKind.DISHONESTY);
        for (int time = 0; time < 3; time++) {
            two.days(5);
            tell(two.responsible, "mine", "slip", "in_time", "nothing");
            two.bothShow("slip-talk");
        }
        assertThat(two.responsible.next()).isEqualTo("/exercises/specific-steps");
        assertThat(two.responsible.sees("/today")).contains("the size of the step");
        two.responsible.show("specific-steps");
        assertThat(two.responsible.next()).isNotEqualTo("/exercises/specific-steps");
    }

    @Test
    void aLapseToldInTimeKeepsTheStageAndClosenessRestsForAFortnight() {
        var two = agreeing(BreachKind.SUBSTANCE);
        reconnect(two);
        assertThat(resting(two.hurt)).isFalse();
        tell(two.responsible, "mine", "lapse", "in_time", "know");
        assertThat(two.responsible.sees("/today"))
                .contains("see a doctor before you stop all at once", "your word about telling is whole");
        assertThat(two.hurt.sees("/today")).contains("You did not cause it");
        for (Hand hand : two.both()) {
            assertThat(two.stage(hand)).isEqualTo(two.say("places.stage.reconnect"));
            assertThat(resting(hand)).isTrue();
            assertThat(hand.next()).isEqualTo("/exercises/lapse-plan");
        }
        two.days(15);
        for (Hand hand : two.both()) assertThat(resting(hand)).isFalse();
    }

    @Test
    void whatWasHiddenLeadsBackToTheAccountAndForgivingFallsSilent() {
        var two = agreeing(BreachKind.SUBSTANCE);
        reconnect(two);
        choose(two);
        assertThat(two.hurt.sees("/path")).contains("href=\"/exercises/forgiveness-what-it-is");
        tell(two.hurt, "theirs", "lapse", "late", "quiet");
        assertThat(two.responsible.sees("/today")).contains("It came out late", "I was not told in time");
        assertThat(two.hurt.sees("/today")).contains("You were not told");
        for (Hand hand : two.both()) assertThat(two.stage(hand)).isEqualTo(two.say("places.stage.hear"));
        assertThat(two.hurt.sees("/path"))
                .doesNotContain("href=\"/exercises/forgiveness-what-it-is", "href=\"/exercises/reach")
                .doesNotContain("href=\"/exercises/letting-go-or-keeping");
        two.responsible.finish("body-calm");
        assertThat(two.responsible.next()).isEqualTo("/exercises/timeline");
        two.responsible.show("timeline");
        assertThat(two.responsible.next()).isEqualTo("/exercises/is-there-anything-else");
    }

    @Test
    void aNewFactIsWordedForTheOneWhoHeldItBackAndForTheOneWhoLearnedIt() {
        var two = agreeing(BreachKind.DISHONESTY);
        tell(two.responsible, "mine", "new_fact", "in_time", "nothing");
        assertThat(two.responsible.sees("/today")).contains("There was something you had not told");
        assertThat(two.hurt.sees("/today")).contains("You have learned something new");
        for (Hand hand : two.both()) {
            assertThat(two.stage(hand)).isEqualTo(two.say("places.stage.hear"));
            assertThat(hand.next()).isEqualTo("/exercises/body-calm");
        }
    }

    @Test
    void aRepeatBeginsAgainAndTheReviewIsThereForWhoeverWantsIt() {
        var two = agreeing(BreachKind.INFIDELITY);
        tell(two.hurt, "theirs", "repeat", "in_time", "nothing");
        assertThat(two.hurt.sees("/today"))
                .contains("It has happened to you again")
                .contains("/exercises/decision-review");
        assertThat(two.responsible.sees("/today"))
                .contains("You have done it again")
                .contains("/exercises/decision-review");
        for (Hand hand : two.both()) assertThat(two.stage(hand)).isEqualTo(two.say("places.stage.steady"));
        two.days(16);
        for (Hand hand : two.both()) hand.answers("yes");
        for (Hand hand : two.both()) assertThat(hand.next()).isNotEqualTo("/path/next-stage");
        two.responsible.show("it-has-stopped");
        for (Hand hand : two.both()) assertThat(hand.next()).isEqualTo("/path/next-stage");
    }

    @Test
    void whoeverLeansOutFindsTheReviewAndTheOthersPagesStayTheSame() {
        var two = Walkers.told(server, PairKind.PARTNERS, BreachKind.DISHONESTY);
        String before = links(two.responsible);
        two.hurt.send(
                "/exercises/why-i-am-here",
                "/exercises/why-i-am-here",
                "finished",
                "yes",
                "where-i-stand",
                "I would like an ending that does little harm");
        assertThat(two.hurt.sees("/today")).contains("/exercises/decision-review");
        assertThat(links(two.responsible)).isEqualTo(before).doesNotContain("/exercises/decision-review");
    }

    @Test
    void afterTwoWeeksWithoutAnythingThereIsSomethingShortAndAPauseWithoutGuilt() {
        var two = agreeing(BreachKind.DISHONESTY);
        two.hurt.finish("my-needs-my-limits");
        two.days(15);
        assertThat(two.hurt.sees("/today")).contains("Good to see you", "href=\"/us\"", "without a reason");
    }

    @Test
    void onOnesOwnWayTheBadMomentLeadsToNothingOfTheTwo() {
        var two = Walkers.told(server, PairKind.PARTNERS, BreachKind.DISHONESTY);
        two.hurt.send("/private-start", "/private-start", "way", "own");
        assertThat(two.hurt.sees("/path/setback"))
                .contains("/exercises/body-calm", "/help")
                .doesNotContain("/path/setback/new", "/exercises/time-out-pact");
    }

    private static void tell(Hand by, String whose, String setback, String told, String need) {
        var answer = by.send(
                "/path/setback/new?whose=" + whose, "/path/setback", "setback", setback, "told", told, "need", need);
        assertThat(answer.next()).matches(setback.equals("new_fact") ? "/breaches/[0-9a-f-]+/new-fact" : "/today");
    }

    private static String links(Hand hand) {
        String today = hand.sees("/today");
        return today.substring(today.indexOf("<main"), today.indexOf("</main>"));
    }

    @Test
    void weeksThatWereMissedKeepTheNextStageShutAndWeeksThatWereKeptOpenIt() {
        var two = agreeing(BreachKind.DISHONESTY);
        weeks(two, 7, "It was missed");
        for (Hand hand : two.both()) hand.answers("yes");
        for (Hand hand : two.both()) assertThat(hand.sees("/today")).doesNotContain("/path/next-stage");
        weeks(two, 6, "Some of it was");
        for (Hand hand : two.both()) assertThat(hand.next()).isEqualTo("/path/next-stage");
    }

    private static void weeks(Walkers two, int many, String how) {
        for (int week = 0; week < many; week++) {
            two.days(9);
            for (Hand hand : two.both()) hand.tellOfTheWeek(how);
        }
    }

    private static boolean resting(Hand hand) {
        return !hand.sees("/path").contains("href=\"/exercises/reconnection-date");
    }

    private Walkers agreeing(BreachKind what) {
        var two = Walkers.told(server, PairKind.PARTNERS, what);
        two.responsible.show("it-has-stopped");
        two.bothShow("time-out-pact");
        two.days(16);
        two.onward(Stage.HEAR);
        two.beHeard();
        two.nothingMore();
        two.days(40);
        two.onward(Stage.UNDERSTAND);
        two.bothShow("the-why-in-two-voices");
        two.days(30);
        two.onward(Stage.AGREE);
        two.responsible.show("specific-steps");
        return two;
    }

    private static void reconnect(Walkers two) {
        for (int week = 0; week < 6; week++) {
            two.days(10);
            two.bothShow("weekly-check-in");
        }
        two.onward(Stage.RECONNECT);
    }

    private static void choose(Walkers two) {
        for (int time = 0; time < 3; time++) {
            two.days(12);
            two.bothShow("small-time-together");
        }
        two.onward(Stage.CHOOSE);
    }
}
