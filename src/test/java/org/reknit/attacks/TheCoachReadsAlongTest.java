package org.reknit.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reknit.Answer;
import org.reknit.Browser;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.coach.CoachAwake;
import org.reknit.record.Records;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Side notes leave nothing behind, and nobody can learn that someone asked for them. */
@Attack
@ExtendWith(OutputCaptureExtension.class)
class TheCoachReadsAlongTest {
    private static final String HARD = "You made me do it, canary-6b1d.";
    private static final String NOTED = "arrives at what you did";
    private static final String HIDE = "coach-hide-made-me";

    private final Server server;

    TheCoachReadsAlongTest(Storage storage) {
        server = storage.server();
    }

    @Test
    void aFormThatAsksComesBackWithNotesAndWithAllThatWasTyped() {
        Told told = Told.of(server);
        Answer drawn = read(told, HARD);
        assertThat(drawn.body()).contains(NOTED, "canary-6b1d", "No more notes of this kind");
    }

    @Test
    void whatIsReadIsKeptNowhere(CapturedOutput output) {
        Told told = Told.of(server);
        var records = server.part(Records.class);
        byte[] own = records.own(told.couple().sam()).head().link();
        byte[] ours = records.shared(told.couple().sam()).orElseThrow().head().link();
        read(told, HARD);
        told.sam().post("/coach", Map.of("texts", Map.of("text", HARD))).as(200);
        told.sam().post("/coach", "{\"texts\":{\"text\":\"canary-6b1d");
        told.sam().post("/coach", Map.of("texts", List.of("canary-6b1d")));
        told.sam().post("/coach", Map.of());
        assertThat(records.own(told.couple().sam()).head().link()).isEqualTo(own);
        assertThat(records.shared(told.couple().sam()).orElseThrow().head().link())
                .isEqualTo(ours);
        assertThat(output.getAll()).doesNotContain("canary-6b1d");
        assertThat(told.sam().get(page(told)).body()).doesNotContain("canary-6b1d");
    }

    @Test
    void theAnswerToAScriptHoldsPlacesAndNoneOfTheWords() {
        Told told = Told.of(server);
        read(told, HARD);
        var answer =
                told.sam().post("/coach", Map.of("texts", Map.of("text", HARD))).as(200);
        assertThat(answer.body())
                .contains("\"from\":0,\"to\":14,\"rule\":\"made-me\"")
                .doesNotContain("canary-6b1d");
    }

    @Test
    void theOthersPagesAreTheSameWhetherOneAskedOrNot() {
        Told told = Told.of(server);
        var before = pages(told.nora(), told.breach());
        read(told, HARD);
        told.sam().submit(page(told), form(told, HARD, HIDE)).as(200);
        told.sam().submit("/me/coach/off", Map.of("_id", List.of(id()))).as(303);
        assertThat(pages(told.nora(), told.breach())).isEqualTo(before);
    }

    @Test
    void aKindOfNoteThatIsNotWantedStaysAway() {
        Told told = Told.of(server);
        assertThat(read(told, HARD).body()).contains(NOTED);
        assertThat(told.sam().submit(page(told), form(told, HARD, HIDE)).as(200).body())
                .contains("canary-6b1d")
                .doesNotContain(NOTED);
        assertThat(read(told, HARD).body()).doesNotContain(NOTED);
        assertThat(told.sam().get("/me/coach").as(200).body()).contains(NOTED);
        told.sam()
                .submit("/me/coach/showing", Map.of("_id", List.of(id()), "rule", List.of("made-me")))
                .as(303);
        assertThat(read(told, HARD).body()).contains(NOTED);
        told.sam()
                .submit("/me/coach/hiding", Map.of("_id", List.of(id()), "rule", List.of("canary-6b1d")))
                .as(404);
    }

    @Test
    void whoWantsNoCoachHasNone() {
        Told told = Told.of(server);
        told.sam().submit("/me/coach/off", Map.of("_id", List.of(id()))).as(303);
        assertThat(told.sam().get(page(told)).as(200).body())
                .contains("Side notes are off")
                .doesNotContain("data-coach");
        assertThat(told.sam()
                        .post("/coach", Map.of("texts", Map.of("text", HARD)))
                        .as(200)
                        .body())
                .contains("OFF")
                .doesNotContain("made-me");
        told.sam().submit("/me/coach/on", Map.of("_id", List.of(id()))).as(303);
        assertThat(told.sam().get(page(told)).as(200).body()).contains("data-coach");
    }

    @Test
    void whatItWasLikeForTheHurtIsNeverRead() {
        Told told = Told.of(server);
        String impact = "/breaches/" + told.breach() + "/impact";
        assertThat(told.nora().get(impact).as(200).body()).doesNotContain("data-coach");
        var fields = new LinkedHashMap<>(Told.text(told.breach(), "You always lie. You made me so angry."));
        fields.put("_then", List.of("coach"));
        told.nora().submit(impact, fields).as(303);
    }

    @Test
    void nobodyWithoutAVisitIsRead() {
        Browser stranger = server.browser();
        assertThat(stranger.post("/coach", Map.of("texts", Map.of("text", HARD)))
                        .status())
                .isNotEqualTo(200);
        assertThat(stranger.get("/me/coach").status()).isEqualTo(303);
        Told told = Told.of(server);
        assertThat(told.sam()
                        .submitAsIs("/coach", Map.of("texts", List.of(HARD)))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aHugeTextIsReadAsFarAsItCouldBeKept() {
        Told told = Told.of(server);
        read(told, HARD);
        var answer = told.sam().post("/coach", Map.of("texts", Map.of("text", "you made me lie and ".repeat(8_000))));
        assertThat(answer.status()).isIn(200, 413);
    }

    /** Asks, and once more if the coach was not there yet; what comes back before that has the words too. */
    private static Answer read(Told told, String text) {
        Answer first = asked(told, text);
        if (!first.body().contains("Getting ready to read, which")) return first;
        CoachAwake.at(told.sam().server());
        Answer second = asked(told, text);
        assertThat(second.body()).doesNotContain("Getting ready to read, which");
        return second;
    }

    private static Answer asked(Told told, String text) {
        Answer answer = told.sam().submit(page(told), form(told, text, "coach")).as(200);
        assertThat(answer.body()).contains(text);
        return answer;
    }

    private static Map<String, List<String>> form(Told told, String text, String then) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("_id", List.of(id()));
        fields.put("breach", List.of(told.breach()));
        for (String part : List.of("repair", "regret", "explanation", "change")) fields.put(part, List.of(""));
        fields.put("responsibility", List.of(text));
        fields.put("_then", List.of(then));
        return fields;
    }

    private Map<String, String> pages(Browser browser, String breach) {
        var pages = new TreeMap<String, String>();
        for (var route : Routes.all(server, breach)) {
            if (!route.verb().equals("GET")
                    || List.of("/leave", "/session/share").contains(route.path())) continue;
            String body = Fetched.of(browser.get(route.path())).body();
            pages.put(route.path(), body.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "…"));
        }
        return pages;
    }

    private static String page(Told told) {
        return "/breaches/" + told.breach() + "/accountability";
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
