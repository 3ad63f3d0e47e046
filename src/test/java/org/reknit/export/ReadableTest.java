package org.reknit.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.reknit.Vectors;
import org.reknit.acts.Body;
import org.reknit.acts.Member;
import org.reknit.people.PersonId;
import org.reknit.record.Chapters;
import org.reknit.text.Texts;

class ReadableTest {
    private static final Texts TEXTS = new Texts();
    private static final UUID NORA = UUID.randomUUID();
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    @Test
    void everyActHasATitle() {
        // the record's own tests bring acts about notes
        assertThat(Chapters.acts())
                .isNotEmpty()
                .allMatch(act -> act.startsWith("notes/") || TEXTS.has("export.act." + act));
    }

    @Test
    void anActNobodyKnowsStillAppears() {
        String page = page(new Body("weather/cloud/7", Kept.fields("outline", "a hare")));
        assertThat(page).contains("weather/cloud/7", "outline", "a hare");
    }

    @Test
    void whatWasTickedReadsAsWords() {
        var fields = Kept.fields(
                "feelings",
                "fed-up",
                "line",
                "The letters",
                "breach",
                UUID.randomUUID().toString());
        assertThat(page(new Body("statements/feelings/1", fields)))
                .contains(">fed up<", ">The letters<")
                .doesNotContain("About");
    }

    @Test
    void anOptionReadsAsItsWordsAndAPersonsOwnWordsStayWhole() {
        var fields = Kept.fields("exercise", "weekly-check-in", "noticed", "[sic] you rang");
        fields.put("chosen", List.of("how-it-went", "a-vanished-step"));
        fields.put("how-it-went", List.of("[kept] All of it was kept"));
        assertThat(page(new Body("exercises/shown/2", fields)))
                .contains(">All of it was kept<", ">[sic] you rang<")
                .doesNotContain("[kept]", "vanished");
        fields.remove("chosen");
        fields.put("how-it-went", List.of("All of it was kept"));
        assertThat(page(new Body("exercises/shown/1", fields))).contains(">All of it was kept<");
    }

    @Test
    void questionsReadAsTheirWords() {
        String one = UUID.randomUUID().toString();
        String two = UUID.randomUUID().toString();
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("question", List.of(one, two));
        fields.put("text", List.of("Who knew?", "Since when?"));
        assertThat(page(new Body("questions/batch/1", fields)))
                .contains(">Who knew?<", ">Since when?<")
                .doesNotContain(one, two);
    }

    @Test
    void aBodyThatIsNoActAppearsAsItIs() {
        assertThat(page("not json")).contains("not json");
    }

    @Test
    void idsAndKeysStayOut() {
        var fields = Kept.fields(
                "person",
                NORA.toString(),
                "sign",
                "a-key",
                "breach",
                UUID.randomUUID().toString());
        assertThat(page(new Body("people/join/1", fields))).doesNotContain(NORA.toString(), "a-key", "About");
    }

    @Test
    void nothingSomebodyWroteBecomesMarkup() {
        List<String> tags = tags(page(new Body("statements/impact/1", Kept.fields("text", "plain"))));
        for (String naughty : Vectors.naughtyStrings()) {
            if (naughty.isBlank()) continue;
            String page = page(new Body("statements/impact/1", Kept.fields("text", naughty)));
            assertThat(tags(page)).as(naughty).isEqualTo(tags);
            String act = page(new Body(naughty, Kept.fields(naughty, "plain")));
            assertThat(tags(act)).as(naughty).isEqualTo(tags);
        }
    }

    @Test
    void whatIsDrawnComesBackTheSame() throws IOException {
        for (String text : List.of("\uD800", "a\u0000b", "  two  \n\n spaces ", "<article id=\"x\">", "</article>")) {
            var archive = archive(new String(
                    new Body("statements/impact/1", Kept.fields("text", text)).json(), StandardCharsets.UTF_8));
            var parcel = Halves.of(archive, TEXTS);
            assertThat(Halves.draw(archive, Words.of(Halves.read(parcel.json()).words())))
                    .isEqualTo(parcel.page());
            var words = Words.of(Halves.read(parcel.json()).words());
            Drawn read = Drawn.of(new StringReader(parcel.page()));
            assertThat(read.entries()).hasSize(1);
            assertThat(read).isEqualTo(Drawn.of(new Readable(archive, words)));
        }
    }

    @Test
    void thePageRunsNothingAndLoadsNothing() {
        String page = page(new Body("statements/impact/1", Kept.fields("text", "plain")));
        assertThat(page)
                .contains("default-src 'none'")
                .doesNotContain("<script", "src=", "url(", "http://", "https://");
    }

    private static String page(Body body) {
        return page(new String(body.json(), StandardCharsets.UTF_8));
    }

    private static String page(String body) {
        return Halves.draw(archive(body), Words.of(TEXTS));
    }

    private static Archive archive(String body) {
        byte[] none = {};
        var act = new ArchivedAct(NORA, "statements", 0, "", "browser", "", body);
        var entry = new ArchivedEntry(0, UUID.randomUUID(), none, 0, 0, none, none, none, none, none, Optional.of(act));
        var record = new ArchivedRecord(
                UUID.randomUUID(),
                ArchivedRecord.PRIVATE,
                List.of(),
                List.of(new Member(new PersonId(NORA), "Nora", "", "", "")),
                new ArchivedRecord.End(0, none, 0, none),
                List.of(entry));
        return new Archive(1, 0, "UTC", none, List.of(record), new TreeMap<>());
    }

    private static List<String> tags(String page) {
        return TAG.matcher(page).results().map(tag -> tag.group()).collect(Collectors.toList());
    }
}
