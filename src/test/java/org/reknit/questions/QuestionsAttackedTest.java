package org.reknit.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.reknit.Browser;
import org.reknit.OnBothDatabases;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.Vectors;
import org.reknit.acts.RecordKeys;
import org.reknit.proof.EntryCheck;
import org.reknit.record.Chapters;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;

/** What the other of the two, a stranger, and whoever holds the database try with questions; all of it must fail. */
@OnBothDatabases
class QuestionsAttackedTest {
    private final Server server;

    QuestionsAttackedTest(Storage storage) {
        server = storage.server();
    }

    @Test
    void whatOneWritesSortsChoosesAndOpensIsTheSameBytesForTheOther() {
        var table = Table.laid(server);
        table.arriving("self");
        String asked = table.ask("Who knew?");
        table.answer(asked, "told", "My brother.").as(303);
        var before = pages(table, table.sam, asked);
        String canary = table.write("canary, was she prettier?", "unhelpful");
        for (int i = 0; i < 12; i++) table.write("x".repeat(1 + 300 * i), "later");
        table.nora
                .submit(table.page + "/mine/removal", table.fields("question", canary))
                .as(303);
        table.nora
                .submit(table.page + "/next-batch", table.fields("question", canary, "arrival", "any"))
                .as(303);
        assertThat(pages(table, table.sam, asked)).isEqualTo(before);
        for (String page : List.of("/mine/" + canary, "/next-batch", "/next-batch/preview"))
            assertThat(table.sam.get(table.page + page).status()).as(page).isEqualTo(404);
    }

    @Test
    void whatTheOtherDraftsIsTheSameBytesForTheOneWhoAsked() {
        var table = Table.laid(server);
        table.arriving("any");
        String asked = table.ask("Who knew?");
        var before = pages(table, table.nora, asked);
        for (int i = 0; i < 5; i++) {
            var draft = table.fields("of", asked, "kind", "told", "text", "canary " + "x".repeat(900 * i));
            table.sam.submit(table.page + "/" + asked + "/draft", draft).as(303);
        }
        table.sam
                .submit("/breaches/" + table.breach + "/anything-else/look", table.fields("missing", "canary"))
                .as(303);
        table.sam
                .submit(
                        "/breaches/" + table.breach + "/new-fact/draft",
                        table.fields("about", "canary", "text", "canary", "near", ""))
                .as(303);
        assertThat(pages(table, table.nora, asked)).isEqualTo(before);
    }

    @Test
    void anAnswerThatIsStillToComeChangesNoPageOfTheOneWhoAsked() {
        var table = Table.laid(server);
        var far = server.clock()
                .instant()
                .atZone(ZoneId.systemDefault())
                .getDayOfWeek()
                .plus(3);
        table.arriving("days", far.name().toLowerCase(Locale.ROOT));
        String asked = table.ask("Who knew?");
        var before = withoutHead(pages(table, table.nora, asked));
        table.answer(asked, "told", "canary, my brother.").as(303);
        table.sam
                .submit(
                        table.page + "/" + asked + "/addition",
                        table.fields("of", asked, "text", "canary, and my aunt."))
                .as(303);
        assertThat(withoutHead(pages(table, table.nora, asked))).isEqualTo(before);
        var next = table.write("And?", "now");
        assertThat(table.nora
                        .submit(table.page + "/batch", table.batch(Map.of(next, "And?")))
                        .as(422)
                        .body())
                .contains("has no answer here yet");
    }

    @Test
    void formsWrittenByHandSayNothingThatIsForTheOther() {
        var table = Table.laid(server);
        String asked = table.ask("Who knew?");
        long position = ours(table).head().position();
        String one = table.page + "/" + asked;
        assertThat(table.nora
                        .submit(one + "/answer", table.fields("of", asked, "kind", "told", "text", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(table.nora
                        .submit(table.page + "/postponement", table.fields("by", "2030-01-01"))
                        .status())
                .isEqualTo(404);
        assertThat(table.sam
                        .submit(table.page + "/batch", table.batch(Map.of(Table.id(), "x")))
                        .status())
                .isEqualTo(404);
        assertThat(table.sam
                        .submit(one + "/follow-up", table.fields("of", asked, "text", "x"))
                        .status())
                .isEqualTo(422);
        for (String place : List.of("/settlement", "/arrival", "/mine", "/mine/removal", "/next-batch"))
            assertThat(table.sam
                            .submit(table.page + place, table.fields("of", asked, "how", "enough"))
                            .status())
                    .as(place)
                    .isEqualTo(404);
        assertThat(table.sam
                        .submit(one + "/opening", table.fields("answer", Table.id()))
                        .status())
                .isEqualTo(404);
        for (String place : List.of("/anything-else/word", "/anything-else/look", "/new-fact", "/new-fact/draft"))
            assertThat(table.nora
                            .submit("/breaches/" + table.breach + place, table.fields("more", "nothing", "text", "x"))
                            .status())
                    .as(place)
                    .isEqualTo(404);
        assertThat(ours(table).head().position()).isEqualTo(position);
    }

    @Test
    void aQuestionOfAnotherPairIsNowhere() {
        var theirs = Table.laid(server);
        String asked = theirs.ask("canary, who knew?");
        var ours = Table.laid(server);
        String nowhere = Table.id();
        for (Browser browser : List.of(ours.nora, ours.sam)) {
            for (String page : List.of(theirs.page, ours.page)) {
                var tried = browser.get(page + "/" + asked);
                assertThat(tried.status()).isEqualTo(404);
                assertThat(alike(tried.body()))
                        .isEqualTo(alike(browser.get(page + "/" + nowhere).body()));
            }
        }
        assertThat(ours.answer(asked, "told", "Mine.").status()).isEqualTo(404);
        assertThat(ours.sam
                        .submit(
                                theirs.page + "/" + asked + "/answer",
                                theirs.fields("of", asked, "kind", "told", "text", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(theirs.sam
                        .submit(
                                ours.page + "/" + asked + "/answer",
                                theirs.fields("of", asked, "kind", "told", "text", "x"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aBreachNamedInTheFormMustBeTheOneOfThePage() {
        var theirs = Table.laid(server);
        var ours = Table.laid(server);
        String question = ours.write("Who knew?", "now");
        var form = ours.batch(Map.of(question, "Who knew?"));
        form.put("breach", List.of(theirs.breach));
        assertThat(ours.nora.submit(ours.page + "/batch", form).status()).isEqualTo(404);
        var written = ours.fields("question", Table.id(), "pile", "now", "text", "x");
        written.put("breach", List.of(theirs.breach));
        assertThat(ours.nora.submit(ours.page + "/mine", written).status()).isEqualTo(404);
    }

    @Test
    void aChangedBitIsNoticedAndShowsNothing() {
        var table = Table.laid(server);
        table.ask("canary, who knew?");
        var record = ours(table);
        var row = record.rows(0, 100).getLast();
        byte[] sealed = row.sealed();
        sealed[sealed.length / 2] ^= 1;
        int changed = server.database()
                .write(sql -> sql.sql("update entry set sealed = ? where record = ? and id = ?")
                        .params(sealed, row.record().toString(), row.id().toString())
                        .update());
        assertThat(changed).isEqualTo(1);
        for (Browser browser : List.of(table.nora, table.sam)) {
            var page = browser.get(table.page);
            assertThat(page.status()).isEqualTo(500);
            assertThat(page.body()).doesNotContain("canary");
        }
    }

    @Test
    void theKeysOfAnotherPairOpenNoneOfIt() {
        var table = Table.laid(server);
        table.ask("Who knew?");
        var record = ours(table);
        var others = ours(Table.laid(server));
        var rows = record.rows(0, 100);
        var checked = new EntryCheck(
                        record.id(),
                        RecordKeys.of(record.id(), others.keysForExport()),
                        record.authors(),
                        Chapters.all(),
                        List.of())
                .check(rows);
        assertThat(checked.findings()).hasSameSizeAs(rows);
    }

    @Test
    void whatPeopleWriteIsNeverAnythingButText() {
        var payloads = String.join(
                " ",
                Vectors.naughtyStrings().stream()
                        .map(payload -> payload.replaceAll("[\\r\\n]+", " "))
                        .filter(payload -> !payload.isBlank())
                        .limit(200)
                        .toList());
        assertThat(tags(payloads)).isEqualTo(tags("harmless"));
    }

    private List<Long> tags(String text) {
        var table = Table.laid(server);
        table.arriving("any");
        table.write(text, "unhelpful");
        String asked = table.ask(text);
        table.sam
                .submit(table.page + "/" + asked + "/draft", table.fields("of", asked, "kind", "told", "text", text))
                .as(303);
        var preview = table.sam.get(table.page + "/" + asked + "/draft/preview").as(200);
        table.answer(asked, "told", text).as(303);
        table.nora
                .submit(table.page + "/" + asked + "/addition", table.fields("of", asked, "text", text))
                .as(303);
        return List.of(
                        table.nora.get(table.page).body(),
                        table.nora.get(table.page + "/" + asked).body(),
                        table.sam.get(table.page).body(),
                        table.sam.get(table.page + "/" + asked).body(),
                        preview.body())
                .stream()
                .map(page -> page.chars().filter(c -> c == '<').count())
                .toList();
    }

    private Map<String, String> pages(Table table, Browser browser, String asked) {
        var pages = new TreeMap<String, String>();
        var record = ours(table).id();
        for (String page : List.of(
                "/today",
                "/path",
                "/us",
                "/me",
                "/breaches/" + table.breach,
                table.page,
                table.page + "/" + asked,
                "/breaches/" + table.breach + "/anything-else",
                "/breaches/" + table.breach + "/new-fact",
                "/record/" + record + "/links?from=0")) {
            pages.put(page, alike(browser.get(page).as(200).body()));
        }
        return pages;
    }

    private static Map<String, String> withoutHead(Map<String, String> pages) {
        var without = new TreeMap<String, String>();
        pages.forEach((page, body) -> {
            if (!page.startsWith("/record/"))
                without.put(
                        page,
                        body.replaceAll("(name=\"record-head\" content=\")[^\"]*", "$1")
                                .replaceAll("((data-seen|name=\"_seen\" value)=\")[^\"]*", "$1")
                                .replaceAll("<p class=\"safety-number\"[^>]*>[^<]*</p>", ""));
        });
        return without;
    }

    private OpenRecord ours(Table table) {
        return server.part(Records.class).shared(table.couple.nora()).orElseThrow();
    }

    private static String alike(String page) {
        return page.replaceAll("(name=\"_?csrf\" (content|value)=\")[^\"]*", "$1")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "…");
    }
}
