package org.reknit.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.acts.Act;
import org.reknit.between.Between;
import org.reknit.exercises.AnswerAct;
import org.reknit.exercises.Sheets;
import org.reknit.exercises.Showing;
import org.reknit.exercises.ShownAct;
import org.reknit.keys.NewPerson;
import org.reknit.keys.Quick;
import org.reknit.path.Week.Outcome;
import org.reknit.record.Fold;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.reknit.stages.Choice;
import org.reknit.stages.PathAct.Onward;
import org.reknit.stages.Progress;
import org.reknit.stages.Stage;
import org.reknit.text.Reworded;

/**
 * Two people have chosen in exercises, partly before options had ids, when whoever runs the server puts every list the
 * other way round and into other words. What follows from their choices stays.
 */
class AnInstallationRewordsTest {
    private static final Path FOLDER = Server.newFolder();
    private static final String MENU = "/exercises/closeness-menu";
    private static final String PACT = "/exercises/time-out-pact";

    private static Server server = Server.start(Storage.SQLITE, FOLDER);
    private static final NewPerson NORA;
    private static final NewPerson SAM;

    static {
        var couple = Quick.couple(server);
        NORA = couple.nora();
        SAM = couple.sam();
    }

    @BeforeAll
    static void chooseAndReword() {
        for (Stage stage : List.of(Stage.HEAR, Stage.UNDERSTAND, Stage.AGREE))
            says(ours(NORA), NORA, Progress.FOLD, Onward.class, "to", stage.key());
        for (String how : List.of("All of it was kept", "Some of it was", "It was missed", "We see it differently"))
            says(ours(SAM), SAM, Showing.FOLD, ShownAct.InWords.class, "exercise", Week.EXERCISE, Week.STEP, how);
        new Hand(server, SAM).tellOfTheWeek("[nothing-due] Nothing was due");
        new Hand(server, SAM).tellOfTheWeek("[kept] All of it was kept");
        before(SAM, "why-i-am-here", "where-i-stand", "I would like an ending that does little harm");
        keep(NORA, "why-i-am-here", "where-i-stand", "[end] I would like an ending that does little harm");
        before(SAM, "decision-review", "way", "Change form");
        keep(NORA, "decision-review", "way", "[change] Change form");
        before(SAM, "time-out-pact", "how-long", "An hour");
        keep(NORA, "time-out-pact", "how-long", "[60] An hour");
        inWords(SAM, "A meal with no screens", "A hug of ten breaths");
        keep(NORA, "closeness-menu", "near", "[meal] A meal with no screens");
        assertThat(outcomes()).as("before").isEqualTo(TOLD);
        server.close();
        Reworded.writeTo(FOLDER.resolve("content/en"));
        server = Server.start(Storage.SQLITE, FOLDER);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static final List<Outcome> TOLD =
            List.of(Outcome.KEPT, Outcome.PARTLY, Outcome.MISSED, Outcome.DIFFERENT, Outcome.NOTHING_DUE, Outcome.KEPT);

    @Test
    void theWeeksThatAGateCountsAreTheSame() {
        assertThat(outcomes()).isEqualTo(TOLD);
        new Hand(server, SAM).tellOfTheWeek("[missed] " + Reworded.OTHERWISE + "It was missed");
        assertThat(outcomes()).hasSize(TOLD.size() + 1).endsWith(Outcome.MISSED);
    }

    @Test
    void whereEachStandsIsTheSame() {
        for (NewPerson person : List.of(NORA, SAM)) {
            assertThat(history(person).leaningOut()).isTrue();
            assertThat(history(person).choice()).isEqualTo(Choice.CHANGE);
        }
    }

    @Test
    void theLengthOfABreakIsTheSame() {
        for (NewPerson person : List.of(NORA, SAM)) {
            assertThat(sees(person, "/time-out/new")).containsPattern("value=\"60\"[^>]*checked");
            assertThat(sees(person, PACT))
                    .containsPattern("value=\"\\[60] In other words, An hour\" +checked")
                    .doesNotContainPattern("value=\"\\[(20|40|tomorrow)][^>]*checked");
        }
    }

    @Test
    void whatBothTickedMeetsInWhateverWordsItWasTicked() {
        for (NewPerson person : List.of(NORA, SAM))
            assertThat(matches(person)).contains("A meal with no screens").doesNotContain("A hug of ten breaths");
        keep(
                NORA,
                "closeness-menu",
                "touch-or-not",
                "[on] " + Reworded.OTHERWISE + "Put touch on my page",
                "near",
                "[meal] " + Reworded.OTHERWISE + "A meal with no screens",
                "touch",
                "[ten-breaths] " + Reworded.OTHERWISE + "A hug of ten breaths");
        assertThat(matches(SAM)).contains("A meal with no screens", "A hug of ten breaths");
    }

    @Test
    void whatWasShownIsReadInTheWordsThatWereRead() {
        assertThat(sees(NORA, "/exercises/weekly-check-in"))
                .contains(">All of it was kept</p>")
                .contains("value=\"[kept] " + Reworded.OTHERWISE + "All of it was kept\"")
                .doesNotContain(">[kept]");
    }

    private static List<Outcome> outcomes() {
        return history(NORA).weeks().told().stream().map(Week::outcome).toList();
    }

    private static History history(NewPerson person) {
        return server.part(Paths.class)
                .of(Here.of(person, server.part(Records.class)))
                .history();
    }

    private static String matches(NewPerson person) {
        String page = sees(person, MENU);
        int from = page.indexOf("<section class=\"card\">");
        assertThat(from).isPositive();
        return page.substring(from, page.indexOf("</section>", from));
    }

    private static String sees(NewPerson person, String path) {
        return Quick.browser(server, person).get(path).as(200).body();
    }

    /** As it was kept before options had ids. */
    private static void before(NewPerson by, String exercise, String step, String words) {
        says(own(by), by, Sheets.FOLD, AnswerAct.InWords.class, "exercise", exercise, step, words, "finished", "yes");
    }

    /** As a menu lay between the two before options had ids. */
    private static void inWords(NewPerson by, String... words) {
        var company = server.part(Records.class).company(by);
        server.part(Between.class).say(company, "exercise/closeness-menu", Set.of(words));
    }

    /** Through the exercise's own form. */
    private static void keep(NewPerson by, String exercise, String... namesAndValues) {
        var fields = fields(namesAndValues);
        fields.put("_id", List.of(UUID.randomUUID().toString()));
        fields.put("exercise", List.of(exercise));
        fields.put("finished", List.of("yes"));
        Quick.browser(server, by).submit("/exercises/" + exercise, fields).as(303);
    }

    private static <S, A extends Act> void says(
            OpenRecord record, NewPerson by, Fold<S, A> fold, Class<? extends A> type, String... namesAndValues) {
        var submitted = by.submit(
                record,
                fold.chapter(),
                type,
                fields(namesAndValues),
                server.clock().instant());
        record.keep(submitted, type, fold);
    }

    private static Map<String, List<String>> fields(String... namesAndValues) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            fields.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        return fields;
    }

    private static OpenRecord own(NewPerson person) {
        return server.part(Records.class).own(person);
    }

    private static OpenRecord ours(NewPerson person) {
        return server.part(Records.class).shared(person).orElseThrow();
    }
}
