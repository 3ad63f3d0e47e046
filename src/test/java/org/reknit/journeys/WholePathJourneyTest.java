package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reknit.breaches.BreachKind;
import org.reknit.keys.NewPerson;
import org.reknit.path.Hand;
import org.reknit.people.PairKind;
import org.reknit.text.Texts;

/** Two people of each kind walk all stages, months in seconds, each in their own window. */
class WholePathJourneyTest {
    private final Window nora = Window.phone();
    private final Window sam = Window.phone();

    private Duration passed = Duration.ZERO;
    private Couple couple = Couple.told();
    private String answer = "Continue";

    @AfterEach
    void comeBack() {
        House.SERVER.clock().letPass(passed.negated());
        nora.close();
        sam.close();
    }

    @Test
    void partnersAfterALieWalkTheWholePath() {
        couple = Couple.told(PairKind.PARTNERS, BreachKind.DISHONESTY);
        look("steady", "partners");
        one(couple.responsible(), "it-has-stopped");
        goThroughTheFirstGate("partners");
        beHeard();
        one(couple.responsible(), "timeline");
        assertThat(couple.nothingMore()).isNotEmpty();
        days(40);
        onward("partners", "understand");
        both("the-why-in-two-voices");
        days(30);
        onward("partners", "agree");
        one(couple.responsible(), "specific-steps");
        checkIns(6, 9);
        days(10);
        onward("partners", "reconnect");
        rituals(3);
        days(10);
        onward("partners", "choose");
        both("decision-review");
        days(20);
        onward("partners", "keep");
    }

    @Test
    void aFamilyTakesTermsForTheTimeToComeInPlaceOfTheAccount() {
        couple = Couple.told(PairKind.FAMILY, BreachKind.SUBSTANCE);
        look("steady", "family");
        one(couple.responsible(), "it-has-stopped");
        goThroughTheFirstGate("family");
        String heard = couple.heard(couple.impact("I waited for you."), "You waited.");
        assertThat(couple.confirmed(heard)).isNotEmpty();
        both("future-only-terms");
        days(40);
        onward("family", "understand");
        days(30);
        onward("family", "agree");
        assertThat(couple.owned()).isNotEmpty();
        one(couple.responsible(), "specific-steps");
        checkIns(6, 9);
        days(10);
        onward("family", "reconnect");
        rituals(3);
        days(10);
        onward("family", "choose");
        both("decision-review");
        days(20);
        onward("family", "keep");
    }

    /** Two, four, five in some weeks; then a choice, and a friendship of another size is a good end. */
    @Test
    void friendsWhoLostEachOtherComeTogetherInSomeWeeksAndChangeTheForm() {
        couple = Couple.told(PairKind.FRIENDS, BreachKind.DISTANCE);
        look("steady", "friends");
        goThroughTheFirstGate("friends");
        beHeard();
        Duration before = passed;
        days(18);
        onward("friends", "agree");
        checkIns(2, 14);
        days(4);
        onward("friends", "reconnect");
        rituals(2);
        assertThat(passed.minus(before).toDays()).isBetween(28L, 70L);
        onward("friends", "choose");
        answer = "Change form";
        both("decision-review");
        days(12);
        onward("friends", "keep");
        assertThat(nora().go("/today").words()).contains("In another form");
    }

    private void goThroughTheFirstGate(String kind) {
        both("time-out-pact");
        days(16);
        onward(kind, "hear");
    }

    private void checkIns(int times, int apart) {
        days(apart);
        both("weekly-check-in");
        for (int time = 1; time < times; time++) {
            days(apart);
            bothAgain("weekly-check-in");
        }
    }

    private void rituals(int times) {
        days(10);
        both("ritual-of-connection");
        for (int time = 1; time < times; time++) {
            days(10);
            bothAgain("ritual-of-connection");
        }
    }

    /** The first work is walked in its own journey; here it is said in one go. */
    private void beHeard() {
        String heard = couple.heard(couple.impact("I waited for you."), "You waited.");
        assertThat(couple.confirmed(heard)).isNotEmpty();
        assertThat(couple.owned()).isNotEmpty();
    }

    private void both(String exercise) {
        one(couple.hurt(), exercise);
        one(couple.responsible(), exercise);
    }

    /** The same pages and forms once more, without a browser, which has shown them to each of the two before. */
    private void bothAgain(String exercise) {
        for (NewPerson person : List.of(couple.hurt(), couple.responsible()))
            new Hand(House.SERVER, person).show(exercise);
    }

    /** Opens the exercise, goes through its steps, looks at the exact words, and shows them. */
    private void one(NewPerson person, String exercise) {
        var window = person.equals(couple.hurt()) ? nora() : sam();
        window.go("/exercises/" + exercise);
        fill(window);
        window.press("Look at it before you show it").arrivesAt("/exercises/" + exercise + "/preview\\?breach=.*");
        window.part("form[action$='/showing'] button.primary").click();
        window.arrivesAt("/exercises/" + exercise + "\\?breach=.*");
        assertThat(window.words()).contains("A line for " + exercise);
    }

    /** Signed in anew, since each session sleeps while days go by. */
    private Window nora() {
        return nora.as(couple.hurt());
    }

    private Window sam() {
        return sam.as(couple.responsible());
    }

    private void fill(Window window) {
        String exercise = window.page().url().replaceAll(".*/exercises/([a-z-]+).*", "$1");
        while (true) {
            for (var field : window.part(".step:not([hidden]) :is(textarea, input[type=text])")
                    .all()) field.fill("A line for " + exercise);
            var radio = window.part(".step:not([hidden]) input[type=radio]");
            var wanted = window.part(".step:not([hidden]) input[type=radio][value$='" + answer + "']");
            if (wanted.count() > 0) wanted.first().check();
            else if (radio.count() > 0) radio.first().check();
            var next = window.part(".walk-row button.primary");
            if (!next.isVisible()) return;
            next.click();
        }
    }

    /** Each says yes alone; then the stage has opened to both, and one of them takes the step. */
    private void onward(String kind, String stage) {
        for (Window window : List.of(nora(), sam())) {
            assertThat(window.go("/today").words()).doesNotContain("The next stage is open");
            window.go("/path/readiness")
                    .choose("Yes, for me it is so")
                    .press("Keep my answer")
                    .arrivesAt("/path");
        }
        nora.go("/today").sees("The next stage is open");
        sam.go("/today").sees("The next stage is open");
        nora.follow("Open it").press("Go on to it").arrivesAt("/today");
        look(stage, kind);
    }

    private void look(String stage, String kind) {
        nora().go("/today").whole("stage-" + kind + "-" + stage + "-hurt");
        sam().go("/today").wide("stage-" + kind + "-" + stage + "-responsible");
        sam.go("/path").whole("stage-" + kind + "-" + stage + "-path");
        String here = House.SERVER.part(Texts.class).say("places.stage." + stage);
        assertThat(sam.part("li.here h2").innerText()).isEqualTo(here);
        assertThat(nora.go("/path").part("li.here h2").innerText()).isEqualTo(here);
    }

    /** Nobody looks at a page meanwhile. */
    private void days(int days) {
        nora.go("about:blank");
        sam.go("about:blank");
        passed = passed.plusDays(days);
        House.SERVER.clock().letPass(Duration.ofDays(days));
    }
}
