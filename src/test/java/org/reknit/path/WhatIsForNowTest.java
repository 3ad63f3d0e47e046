package org.reknit.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reknit.OnBothDatabases;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.breaches.BreachKind;
import org.reknit.keys.Quick;
import org.reknit.people.PairKind;
import org.reknit.text.Library;
import org.reknit.today.Walkers;

/** The list of exercises says what is for now, what lies ahead, what rests and why; all of it can be opened. */
@OnBothDatabases
class WhatIsForNowTest {
    private final Server server;

    WhatIsForNowTest(Storage storage) {
        server = storage.server();
    }

    @Test
    void everyExerciseStandsOnceAndOpensWhateverItsTime() {
        var two = Walkers.told(server, PairKind.FAMILY, BreachKind.DISHONESTY);
        for (Hand hand : two.both()) {
            String page = hand.sees("/exercises");
            for (var exercise : server.part(Library.class).exercises()) {
                String link = "<a href=\"/exercises/" + exercise.id() + "\">";
                int times = exercise.fits(PairKind.FAMILY.key(), "") ? 1 : 0;
                assertThat(page.split(link, -1)).as(exercise.id()).hasSize(times + 1);
            }
        }
        assertThat(two.hurt.sees("/exercises"))
                .contains("<a href=\"#now\">For now</a>", "<a href=\"#later\">Further on</a>", "<h2 id=\"later\">");
        assertThat(two.hurt.sees("/exercises/decision-review")).contains("Three ways on");
    }

    @Test
    void whatLiesAheadNamesWhatComesFirst() {
        var two = Walkers.told(server, PairKind.PARTNERS, BreachKind.DISHONESTY);
        assertThat(shelf(two.hurt, "now")).contains("time-out-pact").doesNotContain("question-list");
        assertThat(entry(two.hurt, "later", "question-list")).contains("First comes: A pause that ends.");
        assertThat(entry(two.hurt, "later", "boundary-builder"))
                .contains("a later part of the path: Agree, and show it.");
        two.bothShow("time-out-pact");
        assertThat(shelf(two.hurt, "now")).contains("question-list");
        assertThat(shelf(two.hurt, "done")).contains("time-out-pact");
        assertThat(shelf(two.hurt, "later")).contains("boundary-builder").doesNotContain("question-list");
    }

    @Test
    void whatIsForTheOtherSaysSo() {
        var two = Walkers.told(server, PairKind.PARTNERS, BreachKind.DISHONESTY);
        assertThat(entry(two.hurt, "others", "values-before-words")).contains("For the one who did it.");
        assertThat(entry(two.responsible, "others", "impact-letter")).contains("For the one it was done to.");
        assertThat(entry(two.responsible, "others", "lapse-plan")).contains("something else than what you have named");
    }

    @Test
    void forgivingRestsUntilThereAreAmendsAndClosenessAfterALapse() {
        var two = Walkers.told(server, PairKind.PARTNERS, BreachKind.SUBSTANCE);
        assertThat(entry(two.hurt, "resting", "forgiveness-what-it-is")).contains("until what happened has been owned");
        assertThat(shelf(two.hurt, "later")).contains("reconnection-date");
        two.responsible.send(
                "/path/setback/new?whose=mine", "/path/setback", "setback", "lapse", "told", "in_time", "need", "know");
        for (Hand hand : two.both())
            assertThat(entry(hand, "resting", "reconnection-date")).contains("drinking or using");
        two.days(15);
        for (Hand hand : two.both()) assertThat(shelf(hand, "later")).contains("reconnection-date");
    }

    @Test
    void beforeAnythingIsNamedWhatIsGoodAloneIsForNow() {
        var alone = new Hand(server, Quick.person(server, "Nora"));
        assertThat(shelf(alone, "now")).contains("body-calm", "shame-first-aid", "support-circle");
        assertThat(entry(alone, "later", "time-out-pact")).contains("This one is for two");
        assertThat(entry(alone, "later", "impact-letter")).contains("First comes: What happened, in one line.");
        assertThat(alone.sees("/exercises")).doesNotContain("class=\"shelf others\"");
    }

    private static String shelf(Hand hand, String moment) {
        String page = hand.sees("/exercises");
        int from = page.indexOf("<ul class=\"shelf " + moment + "\">");
        assertThat(from).as(moment).isPositive();
        return page.substring(from, page.indexOf("</ul>", from));
    }

    private static String entry(Hand hand, String moment, String exercise) {
        String shelf = shelf(hand, moment);
        int from = shelf.indexOf("<a href=\"/exercises/" + exercise + "\">");
        assertThat(from).as(exercise + " in " + moment).isPositive();
        return shelf.substring(from, shelf.indexOf("</li>", from));
    }
}
