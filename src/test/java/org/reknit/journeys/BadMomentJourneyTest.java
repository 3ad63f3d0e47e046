package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reknit.breaches.BreachKind;
import org.reknit.people.PairKind;

/** Two in the morning, in two windows: what happened is told in one sentence, and each finds words of their own. */
class BadMomentJourneyTest {
    private final Couple couple = Couple.told(PairKind.PARTNERS, BreachKind.SUBSTANCE);

    @Test
    void whatHappenedIsToldInOneSentenceAndEachReadsTheirOwnWordsForIt() {
        tell("mine", "Something agreed did not happen", "slip");
        tell("mine", "Drinking or using has started again", "lapse");
        tell("mine", "Something came out that was not known", "new-fact");
        tell("mine", "It has happened again", "repeat");
    }

    @Test
    void whatWasHiddenIsToldByTheOneWhoFoundIt() {
        try (var nora = Window.phone().as(couple.hurt())) {
            nora.go("/today").follow("Is this a bad moment?").look("bad-moment");
            nora.follow("Something on " + couple.responsible().name() + "’s side");
            nora.part("label:has-text('Drinking or using has started again') input")
                    .check();
            nora.part("input[name=told][value=late]").check();
            nora.part("input[name=need][value=quiet]").check();
            nora.look("bad-moment-tell");
            nora.press("Tell " + couple.responsible().name()).arrivesAt("/today");
            nora.sees("You were not told").whole("today-after-hidden-hurt");
        }
        try (var sam = Window.phone().as(couple.responsible())) {
            sam.go("/today").sees("It came out late").whole("today-after-hidden-responsible");
            assertThat(sam.words()).contains("I was not told in time").contains("left in peace until tomorrow");
        }
    }

    private void tell(String whose, String label, String name) {
        try (var sam = Window.phone().as(couple.responsible());
                var nora = Window.phone().as(couple.hurt())) {
            sam.go("/path/setback/new?whose=" + whose);
            sam.part("label:has-text('" + label + "') input").check();
            assertThat(sam.part("fieldset.timely").isVisible()).isEqualTo(name.equals("slip") || name.equals("lapse"));
            sam.part("button.primary").click();
            sam.arrivesAt(name.equals("new-fact") ? "/breaches/[0-9a-f-]+/new-fact" : "/today");
            sam.go("/today").whole("today-after-" + name + "-responsible");
            nora.go("/today").whole("today-after-" + name + "-hurt");
            assertThat(nora.part("main .lede").innerText())
                    .isNotEqualTo(sam.part("main .lede").innerText());
        }
    }
}
