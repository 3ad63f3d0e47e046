package org.reknit.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reknit.OnBothDatabases;
import org.reknit.Storage;
import org.reknit.exercises.ShownAct.Shown;

/** What each of two shows in turns is nobody's but its author's until both have; then both read both. */
@OnBothDatabases
class TurnsTest {
    private final Pact pact;

    TurnsTest(Storage storage) {
        pact = Pact.on(storage.server());
    }

    @Test
    void bothAppearAtTheSameMoment() {
        Pact.lay(pact.nora(), "red scarf").as(303);
        assertThat(Pact.page(pact.nora())).contains("red scarf", "Yours lies here");
        assertThat(Pact.page(pact.sam())).doesNotContain("red scarf", "lies here");
        Pact.lay(pact.sam(), "two taps").as(303);
        for (var browser : List.of(pact.nora(), pact.sam())) {
            assertThat(Pact.page(browser)).contains("red scarf", "two taps").doesNotContain("lies here");
        }
    }

    @Test
    void itCountsAsDoneForItsAuthorBeforeTheOtherHasLaidTheirs() {
        assertThat(path(pact)).contains("shelf").doesNotContain("Done");
        Pact.lay(pact.nora(), "red scarf").as(303);
        assertThat(entry(pact)).contains("<a href=\"/exercises/time-out-pact\"").contains("Done");
    }

    @Test
    void whatIsTakenBackWasNeverThere() {
        Pact.lay(pact.nora(), "red scarf").as(303);
        Pact.takeBack(pact.nora()).as(303);
        assertThat(Pact.page(pact.nora())).doesNotContain("red scarf");
        Pact.lay(pact.sam(), "two taps").as(303);
        assertThat(Pact.page(pact.sam())).contains("Yours lies here").doesNotContain("red scarf");
        assertThat(Pact.page(pact.nora())).doesNotContain("two taps");
        Pact.lay(pact.nora(), "blue scarf").as(303);
        assertThat(Pact.page(pact.sam())).contains("blue scarf", "two taps").doesNotContain("red scarf");
    }

    @Test
    void theLatestCounts() {
        Pact.lay(pact.nora(), "red scarf").as(303);
        Pact.lay(pact.nora(), "green scarf").as(303);
        Pact.lay(pact.sam(), "two taps").as(303);
        assertThat(Pact.page(pact.sam())).contains("green scarf").doesNotContain("red scarf");
    }

    @Test
    void theNextTimeIsAsClosedAsTheFirst() {
        Pact.lay(pact.nora(), "red scarf").as(303);
        Pact.lay(pact.sam(), "two taps").as(303);
        Pact.lay(pact.sam(), "three taps").as(303);
        assertThat(Pact.page(pact.nora())).contains("two taps").doesNotContain("three taps");
        Pact.lay(pact.nora(), "no scarf").as(303);
        assertThat(Pact.page(pact.nora())).contains("three taps", "no scarf");
    }

    @Test
    void theSameFormSentTwiceIsLaidOnce() {
        String id = UUID.randomUUID().toString();
        Pact.lay(pact.nora(), "red scarf", id).as(303);
        Pact.lay(pact.nora(), "red scarf", id).as(303);
        Pact.lay(pact.sam(), "two taps").as(303);
        Pact.lay(pact.nora(), "red scarf", id).as(303);
        assertThat(Pact.page(pact.nora())).contains("two taps").doesNotContain("lies here");
    }

    @Test
    void whoeverPartsLeavesItClosedForGood() {
        pact.nora()
                .submit(Pact.PAGE, Pact.fields(UUID.randomUUID().toString(), "signal", "red scarf"))
                .as(303);
        Pact.lay(pact.nora(), "red scarf").as(303);
        var leave = Map.of("_id", List.of(UUID.randomUUID().toString()));
        pact.sam().submit("/us/parting", leave).as(303);
        assertThat(Pact.lay(pact.sam(), "two taps").status()).isNotEqualTo(303);
        assertThat(Pact.page(pact.sam())).doesNotContain("red scarf");
        assertThat(Pact.page(pact.nora())).contains("red scarf").doesNotContain("lies here");
    }

    @Test
    void whatWasShownAtOnceInOlderRecordsIsReadAsBefore() {
        shownAtOnce("red scarf");
        assertThat(Pact.page(pact.sam())).doesNotContain("red scarf");
        assertThat(Pact.page(pact.nora())).contains("red scarf");
        Pact.lay(pact.sam(), "two taps").as(303);
        for (var browser : List.of(pact.nora(), pact.sam())) {
            assertThat(Pact.page(browser)).contains("red scarf", "two taps").doesNotContain("lies here");
        }
    }

    @Test
    void anEmptySheetOpensNothing() {
        Pact.lay(pact.nora(), "red scarf").as(303);
        Pact.lay(pact.sam(), "  ").as(422);
        assertThat(Pact.page(pact.sam())).doesNotContain("red scarf");
    }

    private void shownAtOnce(String signal) {
        var nora = pact.couple().nora();
        var ours = pact.ours(nora);
        Map<String, List<String>> fields = Map.of("exercise", List.of("time-out-pact"), "signal", List.of(signal));
        var submitted = nora.submit(
                ours, Sheets.CHAPTER, Shown.class, fields, pact.server().clock().instant());
        ours.keep(submitted, Shown.class, Showing.FOLD);
    }

    private static String path(Pact pact) {
        return pact.nora().get("/path").as(200).body();
    }

    private static String entry(Pact pact) {
        String page = path(pact);
        int from = page.indexOf("<a href=\"/exercises/time-out-pact\"");
        return page.substring(from, page.indexOf("</li>", from));
    }
}
