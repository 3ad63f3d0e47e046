package org.reknit.cards;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reknit.Answer;
import org.reknit.Browser;
import org.reknit.OnBothDatabases;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.keys.NewPerson;
import org.reknit.keys.Quick;
import org.reknit.people.PairKind;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;

/** One draws a card, both answer alone, both answers appear, each may say a line back. */
@OnBothDatabases
class CardsTest {
    private static final String CHORE = "Which chore do you secretly not mind?";
    private static final Pattern NEW_EACH_TIME =
            Pattern.compile("csrf\"[^>]*>|name=\"_csrf\"[^>]*>|name=\"_id\" value=\"[^\"]*\"");

    private final Server server;
    private final Quick.Couple couple;
    private final Browser nora;
    private final Browser sam;
    private Duration passed = Duration.ZERO;

    CardsTest(Storage storage) {
        server = storage.server();
        couple = Quick.couple(server);
        nora = Quick.browser(server, couple.nora());
        sam = Quick.browser(server, couple.sam());
    }

    @AfterEach
    void comeBack() {
        server.clock().letPass(passed.negated());
    }

    @Test
    void bothAnswerAloneAndBothAnswersAppear() {
        String round = laid();
        answer(nora, round, "Peeling potatoes").as(303);
        assertThat(page(nora, round)).contains("Peeling potatoes", "Yours lies here");
        assertThat(page(sam, round)).doesNotContain("potatoes", "lies here");
        answer(sam, round, "Ironing, with the radio").as(303);
        for (Browser browser : List.of(nora, sam))
            assertThat(page(browser, round)).contains("Peeling potatoes", "Ironing, with the radio", "One line back");
        say(sam, round, "thanks", "").as(303);
        say(nora, round, "more", "Which station?").as(303);
        assertThat(page(sam, round))
                .contains("Thank you for telling me", "Which station?")
                .doesNotContain("One line back");
        assertThat(say(sam, round, "more", "").status()).isEqualTo(422);
        assertThat(nora.get("/cards/earlier").as(200).body()).contains(CHORE);
    }

    @Test
    void todayAndTheTableSayTheSameToOneWhetherOrNotTheOtherHasAnswered() {
        String round = laid();
        var before = looks(sam, round);
        assertThat(before.toString()).contains("There is a card on the table");
        answer(nora, round, "Peeling potatoes").as(303);
        assertThat(looks(sam, round)).isEqualTo(before);
        assertThat(nora.get("/today").body()).doesNotContain("There is a card on the table");
        nora.submit("/cards/" + round + "/taking-back", Map.of()).as(303);
        assertThat(looks(sam, round)).isEqualTo(before);
        assertThat(nora.get("/today").body()).contains("There is a card on the table");
    }

    @Test
    void puttingACardAsideLeavesNoTraceWithTheOther() {
        String round = laid();
        var before = looks(nora, round);
        sam.submit("/cards/" + round + "/putting-aside", fields("round", round, "away", "true"))
                .as(303);
        assertThat(sam.get("/cards").body()).doesNotContain(CHORE);
        assertThat(sam.get("/today").body()).doesNotContain("There is a card");
        assertThat(looks(nora, round)).isEqualTo(before);
        assertThat(sam.get("/cards/earlier").body()).contains(CHORE);
        sam.submit("/cards/" + round + "/putting-aside", fields("round", round, "away", "false"))
                .as(303);
        assertThat(sam.get("/cards").body()).contains(CHORE);
    }

    @Test
    void lookingThroughAPileKeepsNothing() {
        byte[] link = ours().head().link();
        for (int turn = 0; turn < 5; turn++)
            assertThat(nora.get("/cards/draw?deck=small-days&depth=1&turn=" + turn)
                            .as(200)
                            .body())
                    .contains("class=\"asked\"");
        assertThat(ours().head().link()).isEqualTo(link);
        assertThat(sam.get("/cards").body()).contains("No card lies here");
    }

    @Test
    void onlyWhatLiesInAPileThatIsOpenCanBeLaid() {
        assertThat(lay(nora, "small-days", "chore", "Which chore did you lie about?")
                        .status())
                .isEqualTo(422);
        assertThat(lay(nora, "small-days", "unseen", "What did you manage this month that nobody noticed?")
                        .status())
                .as("a depth that opens later")
                .isEqualTo(422);
        assertThat(lay(nora, "since-we-met", "friday", "How does a Friday evening go when nobody needs you?")
                        .status())
                .as("a deck for friends")
                .isEqualTo(422);
        assertThat(nora.get("/cards/draw?deck=small-days&depth=3").status()).isEqualTo(404);
        assertThat(nora.get("/cards/draw?deck=nearer&depth=1").status()).isEqualTo(404);
        lay(nora, "small-days", "chore", CHORE).as(303);
        assertThat(lay(nora, "small-days", "chore", CHORE).status())
                .as("before the pile is through")
                .isEqualTo(422);
    }

    @Test
    void familyAndFriendsFindTheirOwnDecks() {
        for (PairKind kind : PairKind.values()) {
            var pair = Quick.couple(server, kind);
            String page =
                    Quick.browser(server, pair.nora()).get("/cards").as(200).body();
            assertThat(page.contains("Where we live")).isEqualTo(kind == PairKind.PARTNERS);
            assertThat(page.contains("The first kitchen")).isEqualTo(kind == PairKind.FAMILY);
            assertThat(page.contains("Since we met")).isEqualTo(kind == PairKind.FRIENDS);
            assertThat(page).contains("Small days").doesNotContain("Nearer", "depth=3");
        }
    }

    @Test
    void aCardOfOnesOwnIsNobodyElsesUntilItIsLaid() {
        String card = UUID.randomUUID().toString();
        var before = looks(sam, UUID.randomUUID().toString());
        nora.submit("/cards/own", fields("card", card, "text", "Who taught you to whistle?"))
                .as(303);
        assertThat(looks(sam, UUID.randomUUID().toString())).isEqualTo(before);
        assertThat(sam.get("/cards/own").body()).doesNotContain("whistle");
        assertThat(sam.get("/cards/own/" + card + "/preview").status()).isEqualTo(404);
        assertThat(nora.get("/cards/own/" + card + "/preview").as(200).body()).contains("Who taught you to whistle?");
        lay(nora, Rounds.OWN, card, "Who taught you to whistle?").as(303);
        assertThat(sam.get("/cards").body()).contains("Who taught you to whistle?");
        nora.submit("/cards/own", fields("card", card, "text", "")).as(303);
        assertThat(nora.get("/cards/own").body()).doesNotContain("whistle");
        assertThat(nora.submit("/cards/own", fields("card", card, "text", "")).status())
                .isEqualTo(422);
    }

    @Test
    void aDraftKeepsItselfAndStaysWithItsAuthor() {
        String round = laid();
        nora.submit("/cards/" + round, with(fields("round", round, "text", "Half a thought"), "_keep", "yes"))
                .as(204);
        assertThat(page(nora, round)).contains("Half a thought");
        assertThat(page(sam, round)).doesNotContain("Half a thought");
        assertThat(nora.submit("/cards/" + round, with(fields("round", round, "text", "A thought"), "_then", "preview"))
                        .next())
                .endsWith("/preview");
        assertThat(nora.get("/cards/" + round + "/preview").as(200).body()).contains("A thought");
    }

    @Test
    void nothingLiesOnTheTableForEver() {
        laid();
        for (int i = 0; i < 3; i++)
            lay(nora, Rounds.OWN, UUID.randomUUID().toString(), "What is new, number " + i + "?")
                    .as(303);
        assertThat(sam.get("/cards").body()).doesNotContain(CHORE).contains("number 2");
        letPass(Duration.ofDays(29));
        assertThat(as(couple.sam()).get("/cards").body())
                .doesNotContain("number 2")
                .contains("No card lies here");
        assertThat(as(couple.sam()).get("/today").body()).doesNotContain("There is a card");
        assertThat(as(couple.sam()).get("/cards/earlier").body()).contains(CHORE, "number 2");
    }

    @Test
    void whenTheyPartItStaysClosedAndEachHasTheirOwn() {
        String round = laid();
        nora.submit("/cards/" + round, fields("round", round, "text", "Peeling potatoes"))
                .as(303);
        answer(nora, round, "Peeling potatoes").as(303);
        sam.submit("/us/parting", fields()).as(303);
        assertThat(answer(sam, round, "Ironing").status()).isEqualTo(404);
        assertThat(lay(sam, "small-days", "song", "Which song do you turn up when nobody else is in?")
                        .status())
                .isEqualTo(404);
        assertThat(page(sam, round)).contains("not opened").doesNotContain("potatoes");
        assertThat(page(nora, round)).contains("Peeling potatoes").doesNotContain("lies here");
        assertThat(nora.get("/cards").as(200).body()).doesNotContain("Draw a card");
    }

    @Test
    void anAnsweredCardCountsForTheExerciseWithItsAuthorAlone() {
        String round = laid();
        assertThat(nora.get("/exercises/open-question-cards").next()).endsWith("/cards");
        answer(nora, round, "Peeling potatoes").as(303);
        assertThat(entry(nora)).contains("Done");
        assertThat(entry(sam)).doesNotContain("Done");
    }

    @Test
    void withNobodyThereIsNoTable() {
        var alone = Quick.browser(server, Quick.person(server, "Kim"));
        assertThat(alone.get("/cards").as(200).body()).contains("Cards are for two");
        assertThat(alone.get("/cards/own").status()).isEqualTo(404);
        assertThat(alone.submit("/cards", fields("deck", "own", "card", "x", "text", "Who?"))
                        .status())
                .isEqualTo(404);
    }

    @CanIgnoreReturnValue
    private String laid() {
        lay(nora, "small-days", "chore", CHORE).as(303);
        return ours().read(Rounds.FOLD).all().getLast().id().toString();
    }

    private static Answer lay(Browser browser, String deck, String card, String text) {
        return browser.submit("/cards", fields("deck", deck, "card", card, "text", text));
    }

    private static Answer answer(Browser browser, String round, String text) {
        return browser.submit("/cards/" + round + "/answer", fields("round", round, "text", text));
    }

    private static Answer say(Browser browser, String round, String word, String line) {
        var chosen = fields("word", word, "line", line);
        assertThat(browser.submit("/cards/" + round + "/reply/preview", chosen)
                        .as(200)
                        .body())
                .contains(line);
        var said = line.isEmpty()
                ? fields("round", round, "word", word)
                : fields("round", round, "word", word, "line", line);
        return browser.submit("/cards/" + round + "/reply", said);
    }

    private static String page(Browser browser, String round) {
        return browser.get("/cards/" + round).as(200).body();
    }

    private static String entry(Browser browser) {
        String page = browser.get("/path").as(200).body();
        int from = page.indexOf("<a href=\"/exercises/open-question-cards");
        if (from < 0) from = page.indexOf("Cards to ask each other");
        return page.substring(from, page.indexOf("</li>", from));
    }

    /** Everything of this person's that could tell something. */
    private List<String> looks(Browser browser, String round) {
        return List.of(
                        "/today",
                        "/path",
                        "/path/readiness",
                        "/us",
                        "/me",
                        "/cards",
                        "/cards/earlier",
                        "/cards/own",
                        "/cards/" + round,
                        "/cards/" + round + "/preview",
                        "/record/" + couple.record() + "/links?from=0")
                .stream()
                .map(path -> NEW_EACH_TIME
                        .matcher(browser.get(path).body())
                        .replaceAll("")
                        .replaceAll("name=\"card\" value=\"[0-9a-f-]*\"", ""))
                .toList();
    }

    private OpenRecord ours() {
        return server.part(Records.class).shared(couple.sam()).orElseThrow();
    }

    private Browser as(NewPerson person) {
        return Quick.browser(server, person);
    }

    private void letPass(Duration time) {
        passed = passed.plus(time);
        server.clock().letPass(time);
    }

    private static Map<String, List<String>> fields(String... more) {
        var fields = new HashMap<>(Map.of("_id", List.of(UUID.randomUUID().toString())));
        for (int i = 0; i < more.length; i += 2) fields.put(more[i], List.of(more[i + 1]));
        return fields;
    }

    private static Map<String, List<String>> with(Map<String, List<String>> fields, String name, String value) {
        var more = new HashMap<>(fields);
        more.put(name, List.of(value));
        return more;
    }
}
