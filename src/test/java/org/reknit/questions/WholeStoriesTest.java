package org.reknit.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reknit.Answer;
import org.reknit.OnBothDatabases;
import org.reknit.Server;
import org.reknit.Storage;

/** Through HTTP: whether the account is whole, and what happens when something comes out later. */
@OnBothDatabases
class WholeStoriesTest {
    private final Server server;

    WholeStoriesTest(Storage storage) {
        server = storage.server();
    }

    @Test
    void nothingMoreComesAfterTheQuestionsAndTheAccountAndIsDated() {
        var table = Table.laid(server);
        String other = "/breaches/" + table.breach + "/anything-else";
        table.arriving("any");
        String asked = table.ask("Who knew?");
        assertThat(say(table, "nothing", "").as(422).body()).contains("Some questions have no answer yet");
        table.answer(asked, "told", "My brother.").as(303);
        assertThat(say(table, "nothing", "").as(422).body()).contains("The whole account, by date, comes first");
        table.sam
                .submit(
                        "/exercises/timeline/showing",
                        Map.of(
                                "_id", List.of(Table.id()),
                                "exercise", List.of("timeline"),
                                "breach", List.of(table.breach),
                                "dates", List.of("In March.")))
                .as(303);
        String preview = table.sam
                .submit(other + "/word/preview", table.fields("more", "nothing", "text", "It covers March to May."))
                .as(200)
                .body();
        assertThat(preview).contains("nothing more", "It covers March to May.");
        assertThat(table.nora.get(other).as(200).body()).contains("Nothing has been said about that yet");
        say(table, "nothing", "").as(303);
        String heard = table.nora.get(other).as(200).body();
        assertThat(heard).contains("nothing more").doesNotContain("It covers March to May.");
        assertThat(table.nora.get(told(heard)).as(200).body()).contains("It covers March to May.");
        assertThat(table.nora.get("/today").as(200).body()).doesNotContain("nothing more");
    }

    @Test
    void thereIsMoreHasADay() {
        var table = Table.laid(server);
        assertThat(say(table, "there_is", "").as(422).body()).contains("within the next two weeks");
        assertThat(say(table, "there_is", day(15)).as(422).body()).contains("within the next two weeks");
        String other = "/breaches/" + table.breach + "/anything-else";
        var chosen = table.fields("more", "there_is", "text", "", "by", day(2));
        assertThat(table.sam.submit(other + "/word/preview", chosen).as(200).body())
                .contains("there is more, and it will be told by", "there_is");
        say(table, "there_is", day(2)).as(303);
        assertThat(table.nora
                        .get("/breaches/" + table.breach + "/anything-else")
                        .body())
                .contains("there is more, and it will be told by");
    }

    @Test
    void theHonestLookBeforeStaysWithItsAuthor() {
        var table = Table.laid(server);
        String other = "/breaches/" + table.breach + "/anything-else";
        table.sam
                .submit(other + "/look", table.fields("hard-today", "The second card."))
                .as(303);
        assertThat(table.sam.get(other).body()).contains("The second card.");
        for (String page : List.of(other, "/breaches/" + table.breach, table.page, "/us"))
            assertThat(table.nora.get(page).body()).as(page).doesNotContain("The second card.");
    }

    @Test
    void afterLosingEachOtherSlowlyNobodyIsAskedForAnAccount() {
        var table = Table.laid(server, "distance");
        String other = "/breaches/" + table.breach + "/anything-else";
        assertThat(table.sam.get(other).status()).isEqualTo(404);
        assertThat(table.nora.get(other).status()).isEqualTo(404);
        assertThat(table.sam.get("/breaches/" + table.breach).body()).doesNotContain("/anything-else");
    }

    @Test
    void aFactIsToldWholeAndItsWordsAreOneTapAway() {
        var table = Table.laid(server);
        String fact = "/breaches/" + table.breach + "/new-fact";
        var form = table.fields(
                "about", "About money, from spring", "text", "There is a second loan.", "near", "Your sister.");
        table.sam.submit(fact + "/draft", form).as(303);
        assertThat(table.nora.get(fact).as(200).body()).doesNotContain("About money", "second loan");
        assertThat(table.sam.get(fact + "/preview").as(200).body()).contains("There is a second loan.");
        table.sam
                .submit(
                        fact,
                        table.fields(
                                "about", "About money, from spring",
                                "text", "There is a second loan.",
                                "near", "Your sister."))
                .as(303);
        String before = table.nora.get(fact).as(200).body();
        assertThat(before)
                .contains("About money, from spring", "Your sister.", "/help", "body-calm")
                .doesNotContain("second loan");
        for (String page : List.of("/today", "/us", "/path", "/breaches/" + table.breach, table.page))
            assertThat(table.nora.get(page).body()).as(page).doesNotContain("second loan");
        String told = told(before);
        assertThat(table.nora.get(told).as(200).body()).contains("There is a second loan.");
        assertThat(table.nora.get("/today").body()).contains("body-calm");
        table.nora
                .submit(told, table.fields("of", told.replaceAll(".*/", ""), "text", "A week away, please."))
                .as(303);
        assertThat(table.sam.get(told).as(200).body()).contains("A week away, please.");
    }

    @Test
    void aFactWithoutALineThatSaysWhatToExpectIsNotTold() {
        var table = Table.laid(server);
        String fact = "/breaches/" + table.breach + "/new-fact";
        table.sam
                .submit(fact, table.fields("about", "", "text", "x", "near", ""))
                .as(422);
        table.sam
                .submit(fact, table.fields("about", "x".repeat(281), "text", "x", "near", ""))
                .as(422);
        assertThat(table.nora.get(fact).body()).doesNotContain("/tellings/");
    }

    @Test
    void aSetbackOfThisKindLeadsToTheCalmPath() {
        var table = Table.laid(server);
        var told = Map.of("_id", List.of(Table.id()), "setback", List.of("new_fact"));
        assertThat(table.nora.submit("/path/setback", told).as(303).next())
                .endsWith("/breaches/" + table.breach + "/new-fact");
        assertThat(table.nora.get("/breaches/" + table.breach + "/new-fact").body())
                .contains("Nothing has to be decided today");
    }

    private static Answer say(Table table, String more, String by) {
        var fields = table.fields("more", more, "text", "It covers March to May.");
        if (!by.isEmpty()) fields.put("by", List.of(by));
        return table.sam.submit("/breaches/" + table.breach + "/anything-else/word", fields);
    }

    private String day(int more) {
        return server.clock()
                .instant()
                .atZone(ZoneId.systemDefault())
                .toLocalDate()
                .plusDays(more)
                .toString();
    }

    private static String told(String page) {
        return page.replaceAll("(?s).*href=\"([^\"]*/tellings/[^\"]*)\".*", "$1");
    }
}
