package org.reknit.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reknit.OnBothDatabases;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.record.Records;

/** Questions through HTTP, from the first one written down to "enough for now". */
@OnBothDatabases
class QuestionStoriesTest {
    private final Server server;

    QuestionStoriesTest(Storage storage) {
        server = storage.server();
    }

    @Test
    void aQuestionIsWrittenSortedSentAnsweredAndEnough() {
        var table = Table.laid(server);
        String when = table.write("Since when?", "loose");
        table.nora
                .submit(
                        table.page + "/mine",
                        table.fields("question", when, "pile", "now", "text", "Since when, please?"))
                .as(303);
        table.write("Was she prettier?", "unhelpful");
        var chosen = table.fields("question", when, "arrival", "any");
        assertThat(table.nora.submit(table.page + "/next-batch", chosen).as(303).next())
                .endsWith("/questions/next-batch/preview");
        String preview =
                table.nora.get(table.page + "/next-batch/preview").as(200).body();
        assertThat(preview).contains("Since when, please?").doesNotContain("prettier");
        table.nora
                .submit(table.page + "/batch", table.batch(Map.of(when, "Since when, please?")))
                .as(303);

        assertThat(table.sam.get(table.page).as(200).body())
                .contains("Since when, please?")
                .doesNotContain("prettier");
        table.sam
                .submit(
                        table.page + "/" + when + "/draft",
                        table.fields("of", when, "kind", "told", "text", "Since May."))
                .as(303);
        assertThat(table.nora.get(table.page + "/" + when).as(200).body()).doesNotContain("Since May.");
        assertThat(table.sam
                        .get(table.page + "/" + when + "/draft/preview")
                        .as(200)
                        .body())
                .contains("Since May.");
        table.answer(when, "told", "Since May.").as(303);
        assertThat(table.nora.get(table.page + "/" + when).as(200).body()).contains("Since May.");

        table.nora
                .submit(table.page + "/" + when + "/follow-up", table.fields("of", when, "text", "Which day?"))
                .as(303);
        table.answer(when, "unknown", "").as(303);
        table.settle(when, "enough").as(303);
        assertThat(table.sam.get(table.page + "/" + when).as(200).body())
                .contains("Which day?")
                .contains("enough for now");
    }

    @Test
    void fiveGoTogetherAndASixthDoesNot() {
        var table = Table.laid(server);
        var questions = new LinkedHashMap<String, String>();
        for (int i = 0; i < 6; i++) questions.put(table.write("Question " + i, "now"), "Question " + i);
        var chosen = table.fields("arrival", "self");
        chosen.put("question", List.copyOf(questions.keySet()));
        assertThat(table.nora.submit(table.page + "/next-batch", chosen).as(422).body())
                .contains("Five are the most");
        table.nora.submit(table.page + "/batch", table.batch(questions)).as(422);
        assertThat(table.sam.get(table.page).body()).doesNotContain("Question 1");
        questions.remove(questions.keySet().iterator().next());
        table.nora.submit(table.page + "/batch", table.batch(questions)).as(303);
        assertThat(table.sam.get(table.page).body()).contains("Question 5").doesNotContain("Question 0");
    }

    @Test
    void aBatchSentTwiceIsSentOnce() {
        var table = Table.laid(server);
        String question = table.write("Who knew?", "now");
        var form = table.batch(Map.of(question, "Who knew?"));
        table.nora.submit(table.page + "/batch", form).as(303);
        var record = server.part(Records.class).shared(table.couple.nora()).orElseThrow();
        long position = record.head().position();
        table.nora.submit(table.page + "/batch", form).as(303);
        assertThat(record.head().position()).isEqualTo(position);
    }

    @Test
    void aSecondBatchComesAfterTheFirst() {
        var table = Table.laid(server);
        table.arriving("any");
        String first = table.ask("Who knew?");
        String second = table.write("What did it cost?", "now");
        var form = table.batch(Map.of(second, "What did it cost?"));
        assertThat(table.nora.submit(table.page + "/batch", form).as(422).body())
                .contains("has no answer here yet");
        table.settle(first, "parked").as(303);
        table.nora
                .submit(table.page + "/batch", table.batch(Map.of(second, "What did it cost?")))
                .as(303);
        assertThat(table.answer(first, "told", "My brother.").as(422).body()).contains("put this question aside");
    }

    @Test
    void whatWasChangedInAnotherWindowIsNotSent() {
        var table = Table.laid(server);
        String question = table.write("Who knew?", "now");
        var seen = table.batch(Map.of(question, "Who knew?"));
        table.nora
                .submit(
                        table.page + "/mine",
                        table.fields("question", question, "pile", "unhelpful", "text", "Who knew?"))
                .as(303);
        assertThat(table.nora.submit(table.page + "/batch", seen).as(422).body())
                .contains("Nothing was sent");
        assertThat(table.sam.get(table.page).body()).doesNotContain("Who knew?");
    }

    @Test
    void anAnswerThatIsClosedIsOnNoPageUntilItIsOpened() {
        var table = Table.laid(server);
        table.arriving("self");
        String question = table.ask("Who knew?");
        table.answer(question, "told", "My brother knew.").as(303);
        for (String page :
                List.of(table.page, table.page + "/" + question, "/breaches/" + table.breach, "/us", "/today"))
            assertThat(table.nora.get(page).as(200).body()).as(page).doesNotContain("My brother knew.");
        String closed = table.nora.get(table.page + "/" + question).body();
        String entry = closed.replaceAll("(?s).*name=\"answer\" value=\"([^\"]*)\".*", "$1");
        String before = table.sam.get(table.page + "/" + question).body();
        table.nora
                .submit(table.page + "/" + question + "/opening", table.fields("answer", entry))
                .as(303);
        assertThat(table.nora.get(table.page + "/" + question).body()).contains("My brother knew.");
        assertThat(alike(table.sam.get(table.page + "/" + question).body())).isEqualTo(alike(before));
    }

    @Test
    void askingForTimeHasADayWithinTwoWeeks() {
        var table = Table.laid(server);
        String question = table.ask("Who knew?");
        var today = server.clock().instant().atZone(ZoneId.systemDefault()).toLocalDate();
        var far = table.fields("of", question, "by", today.plusDays(15).toString());
        assertThat(table.sam.submit(table.page + "/postponement", far).as(422).body())
                .contains("within the next two weeks");
        var near = table.fields("of", question, "by", today.plusDays(3).toString());
        table.sam.submit(table.page + "/postponement", near).as(303);
        assertThat(table.nora.get(table.page + "/" + question).body()).contains("needs time with this, until");
    }

    @Test
    void whatIsSortedAndDraftedAloneChangesNothingForTheOther() {
        var table = Table.laid(server);
        table.ask("Who knew?");
        String before = alike(table.sam.get(table.page).body());
        String today = alike(table.sam.get("/today").body());
        for (int i = 0; i < 10; i++) table.write("Private " + i, i % 2 == 0 ? "unhelpful" : "later");
        table.arriving("days", "monday");
        assertThat(alike(table.sam.get(table.page).body())).isEqualTo(before);
        assertThat(alike(table.sam.get("/today").body())).isEqualTo(today);
    }

    private static String alike(String page) {
        return page.replaceAll("(name=\"_?csrf\" (content|value)=\")[^\"]*", "$1")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "…");
    }
}
