package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reknit.breaches.BreachKind;
import org.reknit.keys.NewPerson;
import org.reknit.people.PairKind;

/** Two people of each kind walk all stages, months in seconds, each in their own window. */
class WholePathJourneyTest {
    private Duration passed = Duration.ZERO;
    private Couple couple = Couple.told();

    @AfterEach
    void comeBack() {
        House.SERVER.clock().letPass(passed.negated());
    }

    @Test
    void partnersAfterALieWalkTheWholePath() {
        couple = Couple.told(PairKind.PARTNERS, BreachKind.DISHONESTY);
        look("steady", "partners");
        beHeard();
        both("time-out-pact");
        one(couple.responsible(), "is-there-anything-else");
        days(40);
        onward("partners", "understand");
        both("the-why-in-two-voices");
        days(30);
        onward("partners", "agree");
        one(couple.responsible(), "specific-steps");
        for (int week = 0; week < 6; week++) {
            days(9);
            both("weekly-check-in");
        }
        days(10);
        onward("partners", "reconnect");
        for (int week = 0; week < 3; week++) {
            days(10);
            both("ritual-of-connection");
        }
        days(10);
        onward("partners", "choose");
        both("decision-review");
        days(20);
        onward("partners", "keep");
    }

    @Test
    void aFamilyTakesTermsForTheTimeToComeInPlaceOfTheAccount() {
        couple = Couple.told(PairKind.FAMILY, BreachKind.SUBSTANCE);
        beHeard();
        both("future-only-terms");
        days(40);
        onward("family", "understand");
        both("the-why-in-two-voices");
        days(30);
        onward("family", "agree");
    }

    @Test
    void friendsWhoLostEachOtherGoStraightToWhatTheyAgree() {
        couple = Couple.told(PairKind.FRIENDS, BreachKind.DISTANCE);
        beHeard();
        days(20);
        onward("friends", "agree");
        for (int week = 0; week < 6; week++) {
            days(5);
            both("weekly-check-in");
        }
        days(15);
        onward("friends", "reconnect");
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

    /** Opens the exercise, goes through its steps, looks at the exact words, and shows them. */
    private void one(NewPerson person, String exercise) {
        try (var window = Window.phone().as(person)) {
            window.go("/exercises/" + exercise);
            fill(window);
            window.press("Look at it before you show it").arrivesAt("/exercises/" + exercise + "/preview\\?breach=.*");
            window.part("form[action$='/shown'] button.primary").click();
            window.arrivesAt("/exercises/" + exercise + "\\?breach=.*");
            assertThat(window.words()).contains("A line for " + exercise);
        }
    }

    private static void fill(Window window) {
        String exercise = window.page().url().replaceAll(".*/exercises/([a-z-]+).*", "$1");
        while (true) {
            for (var field : window.part(".step:not([hidden]) :is(textarea, input[type=text])")
                    .all()) field.fill("A line for " + exercise);
            var radio = window.part(".step:not([hidden]) input[type=radio]");
            if (radio.count() > 0) radio.first().check();
            var next = window.part(".walk-row button.primary");
            if (!next.isVisible()) return;
            next.click();
        }
    }

    /** Each says yes alone; then the stage has opened to both, and one of them takes the step. */
    private void onward(String kind, String stage) {
        for (NewPerson person : new NewPerson[] {couple.hurt(), couple.responsible()}) {
            try (var window = Window.phone().as(person)) {
                assertThat(window.go("/today").words()).doesNotContain("The next stage is open");
                window.go("/path/ready")
                        .choose("Yes, for me it is so")
                        .press("Keep my answer")
                        .arrivesAt("/path");
            }
        }
        try (var nora = Window.phone().as(couple.hurt());
                var sam = Window.phone().as(couple.responsible())) {
            nora.go("/today").sees("The next stage is open");
            sam.go("/today").sees("The next stage is open");
            nora.follow("Open it").press("Go on to it").arrivesAt("/today");
        }
        look(stage, kind);
    }

    private void look(String stage, String kind) {
        try (var nora = Window.phone().as(couple.hurt());
                var sam = Window.phone().as(couple.responsible())) {
            nora.go("/today").whole("stage-" + kind + "-" + stage + "-hurt");
            sam.go("/today").whole("stage-" + kind + "-" + stage + "-responsible");
            sam.go("/path").whole("stage-" + kind + "-" + stage + "-path");
            String here = House.SERVER.part(org.reknit.text.Texts.class).say("places.stage." + stage);
            assertThat(sam.part("li.here h2").innerText()).isEqualTo(here);
            assertThat(nora.go("/path").part("li.here h2").innerText()).isEqualTo(here);
        }
    }

    private void days(int days) {
        passed = passed.plusDays(days);
        House.SERVER.clock().letPass(Duration.ofDays(days));
    }
}
