package org.reknit.timeouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reknit.Browser;
import org.reknit.OnBothDatabases;
import org.reknit.Storage;
import org.reknit.crypto.Bytes;
import org.reknit.keys.Quick;
import org.reknit.reader.Days;

@OnBothDatabases
class BreakPagesTest {
    private static final String WORDS = "You never listen, and I mean it.";
    private static final Duration SHORTEST = Duration.ofMinutes(20);

    private final Evening evening;

    BreakPagesTest(Storage storage) {
        evening = Evening.on(storage.server());
    }

    @Test
    void theWayToABreakIsAtTheSamePlaceOfEveryPageWhereTheTwoMeet() {
        for (String page : List.of("/us", "/path", "/today", "/exercises/thanks-noticed", "/exercises/time-out-pact")) {
            String body = evening.sam().get(page).as(200).body();
            assertThat(body.substring(body.indexOf("<main"), body.indexOf("<h1")))
                    .as(page)
                    .contains("href=\"/time-out/new?from=" + page.replace("/", "%2F") + "\"");
        }
        assertThat(evening.sam().get("/me").as(200).body()).doesNotContain("/time-out/new");
        assertThat(evening.sam().get("/exercises/body-calm").as(200).body()).doesNotContain("/time-out/new");
    }

    @Test
    void bothSeeTheHourAndNobodyAReason() {
        var nora = evening.nora();
        var asked = Evening.calls(nora, "_from", "/us").as(303);
        assertThat(asked.next()).isEqualTo("/time-out?from=%2Fus");
        assertThat(nora.get(asked.next()).as(200).body()).contains("You come back", "at the earliest");
        var sam = evening.sam();
        assertThat(sam.get("/time-out").as(200).body())
                .contains(evening.couple().nora().name() + " comes back");
        for (String page : List.of("/today", "/us", "/path", "/exercises/thanks-noticed")) {
            String body = sam.get(page).as(200).body();
            assertThat(body.substring(body.indexOf("<main"), body.indexOf("<h1")))
                    .as(page)
                    .contains("is taking a break", "can be sent again");
        }
        String mine = nora.get("/today").as(200).body();
        assertThat(mine.substring(mine.indexOf("<main"), mine.indexOf("<h1"))).contains("You are taking a break");
    }

    @Test
    void theOthersWordsWaitAndAreGivenBackWhole() {
        Evening.calls(evening.nora()).as(303);
        var head = evening.ours(evening.couple().sam()).head();
        var waits = Evening.shows(evening.sam(), WORDS).as(423);
        assertThat(waits.body()).contains(WORDS, "Nothing was sent", "/exercises/body-calm");
        assertThat(evening.ours(evening.couple().sam()).head().link()).isEqualTo(head.link());
        evening.pass(Duration.ofMinutes(40));
        Evening.shows(evening.sam(), WORDS).as(303);
    }

    @Test
    void theCallersOwnWordsWaitAsWellUntilTheyAreBack() {
        Evening.calls(evening.nora()).as(303);
        Evening.shows(evening.nora(), WORDS).as(423);
        evening.pass(SHORTEST);
        var nora = evening.nora();
        Evening.shows(nora, WORDS).as(423);
        evening.returns(nora).as(303);
        Evening.shows(nora, WORDS).as(303);
        Evening.shows(evening.sam(), WORDS).as(303);
    }

    @Test
    void aFormThatWaitedGoesThroughAfterwardsFromThePageItWasKeptOn() {
        Evening.calls(evening.nora()).as(303);
        var fields = Evening.form("exercise", "thanks-noticed", "note", WORDS);
        String path = "/exercises/thanks-noticed/showing";
        String page = evening.sam().submit(path, fields).as(423).body();
        fields.forEach((name, values) -> assertThat(page).contains("name=\"" + name + "\"", values.getFirst()));
        assertThat(page).contains("action=\"" + path + "\"");
        evening.pass(Duration.ofMinutes(40));
        evening.sam().submit(path, fields).as(303);
        assertThat(evening.nora().get("/exercises/thanks-noticed").body()).contains(WORDS);
    }

    @Test
    void whatIsOnesOwnIsKeptAtAnyTime() {
        Evening.calls(evening.nora()).as(303);
        for (Browser browser : List.of(evening.nora(), evening.sam())) {
            browser.submit("/exercises/soft-start", Evening.form("exercise", "soft-start", "note", WORDS))
                    .as(303);
            browser.submit("/us/pause", Evening.form("x", "y")).as(303);
        }
    }

    @Test
    void aSetbackCanBeToldAndAPairCanBeLeftDuringABreak() {
        Evening.calls(evening.nora()).as(303);
        evening.sam().submit("/path/setback", Evening.form("setback", "lapse")).as(303);
        evening.nora()
                .submit("/path/setback", Evening.form("setback", "repeat"))
                .as(303);
        evening.sam().submit("/us/parting", Evening.form("x", "y")).as(303);
        assertThat(evening.nora().get("/time-out").status()).isEqualTo(404);
        assertThat(evening.nora().get("/us").as(200).body()).doesNotContain("/time-out");
    }

    @Test
    void comingBackBeforeTwentyMinutesIsRefusedWithASentence() {
        var nora = evening.nora();
        Evening.calls(nora).as(303);
        assertThat(evening.returns(nora).as(422).body()).contains("Twenty minutes have not passed");
        assertThat(evening.breaks().running(now())).isPresent();
    }

    @Test
    void comingBackInASecondTabIsComingBack() {
        var nora = evening.nora();
        Evening.calls(nora).as(303);
        evening.pass(SHORTEST);
        nora = evening.nora();
        evening.returns(nora).as(303);
        assertThat(evening.returns(nora).as(303).next()).isEqualTo("/today");
    }

    @Test
    void askingInASecondTabFindsTheFirst() {
        var nora = evening.nora();
        assertThat(nora.get("/time-out/new").status()).isEqualTo(200);
        Evening.calls(nora).as(303);
        assertThat(Evening.calls(nora).as(303).next()).isEqualTo("/time-out");
        assertThat(nora.get("/time-out/new").as(303).next()).isEqualTo("/time-out");
        assertThat(evening.breaks().all()).hasSize(1);
    }

    @Test
    void theSameFormSentTwiceIsOneBreak() {
        var nora = evening.nora();
        var form = Evening.form("length", "20");
        nora.submit("/time-out", form).as(303);
        nora.submit("/time-out", form).as(303);
        assertThat(evening.breaks().all()).hasSize(1);
    }

    @Test
    void bothCanAskAtOnceAndEachHasTheirOwn() {
        Evening.calls(evening.nora()).as(303);
        evening.sam().submit("/time-out", Evening.form("length", "60")).as(303);
        assertThat(evening.nora().get("/time-out").body()).contains("has asked for a break as well");
        evening.pass(Duration.ofMinutes(45));
        assertThat(evening.nora().get("/time-out").body()).contains("comes back");
        Evening.shows(evening.nora(), WORDS).as(423);
        evening.pass(Duration.ofMinutes(15));
        Evening.shows(evening.nora(), WORDS).as(303);
    }

    @Test
    void theHourIsMovedOnceAndTheOtherSeesIt() {
        var nora = evening.nora();
        Evening.calls(nora).as(303);
        assertThat(evening.moves(nora, "60").as(303).next()).isEqualTo("/time-out");
        assertThat(evening.breaks().all().getLast().moved()).isTrue();
        assertThat(evening.moves(nora, "20").as(422).body()).contains("moved your return once already");
        assertThat(nora.get("/time-out").body()).doesNotContain("/time-out/move");
        evening.pass(Duration.ofMinutes(50));
        Evening.shows(evening.sam(), WORDS).as(423);
    }

    @Test
    void atTheHourItEndsByItselfAndThePageLeadsBack() {
        Evening.calls(evening.nora()).as(303);
        evening.pass(Duration.ofMinutes(40));
        String sams = evening.sam().get("/time-out?from=%2Fus").as(200).body();
        assertThat(sams).contains("The break is over", "href=\"/us\"").doesNotContain("I am back");
        assertThat(evening.nora().get("/time-out").as(200).body()).contains("I am back");
        assertThat(evening.returns(evening.nora()).as(303).next()).isEqualTo("/today");
        assertThat(evening.nora().get("/time-out").body()).doesNotContain("I am back");
    }

    @Test
    void anHourCanBeNamedAndOneThatIsTooFarIsRefused() {
        String tooFar = now().plus(Duration.ofHours(25)).toString();
        var nora = evening.nora();
        var refused = nora.submit("/time-out", Evening.form("length", "tomorrow", "returns", tooFar));
        assertThat(refused.as(422).body()).contains("a day at most", "name=\"length\"");
        Instant hour = now().plus(Duration.ofHours(11));
        nora.submit("/time-out", Evening.form("length", "tomorrow", "returns", hour.toString()))
                .as(303);
        assertThat(evening.breaks().all().getLast().ends()).isEqualTo(hour);
    }

    @Test
    void whatABrowserSaysTheTimeIsNeverCounts() {
        var nora = evening.couple().nora();
        var ours = evening.ours(nora);
        for (Duration wrong : List.of(Duration.ofDays(-3), Duration.ofDays(3))) {
            var fields = Map.of("length", List.of("20"));
            var act = nora.submit(ours, TimeOuts.CHAPTER, TimeOutAct.Call.class, fields, now().plus(wrong));
            var signed = act.signed().orElseThrow();
            var form = new HashMap<>(fields);
            form.put("_id", List.of(act.id().toString()));
            form.put("_seen", List.of(Bytes.text(act.seen().orElseThrow())));
            form.put("_body", List.of(new String(signed.body(), StandardCharsets.UTF_8)));
            form.put("_claimed", List.of(String.valueOf(signed.claimed().toEpochMilli())));
            form.put("_signature", List.of(Bytes.text(signed.signature())));
            evening.nora().submit("/time-out", form).as(303);
            var last = evening.breaks().all().getLast();
            assertThat(last.lasts()).isEqualTo(SHORTEST);
            assertThat(Duration.between(last.calledAt(), now()).abs()).isLessThan(Duration.ofMinutes(1));
            evening.pass(SHORTEST);
        }
    }

    @Test
    void hoursThatWentByAreToldToTheCallerAndToNobodyElse() {
        for (int time = 0; time < 2; time++) {
            Evening.calls(evening.nora()).as(303);
            evening.pass(Duration.ofHours(1));
        }
        String line = "2 times in a row the hour came";
        assertThat(evening.nora().get("/time-out").body()).contains(line);
        Evening.calls(evening.nora()).as(303);
        assertThat(evening.nora().get("/time-out").body()).contains(line);
        for (String page : List.of("/time-out", "/us", "/today", "/time-out/new"))
            assertThat(evening.sam().get(page).body()).doesNotContain("in a row");
    }

    @Test
    void afterAWholeDayOfQuietTheOtherCanWriteAndTheCallerIsOnABreakAllTheSame() {
        named(Duration.ofHours(24));
        evening.pass(Duration.ofHours(24));
        assertThat(evening.nora().get("/time-out/new").body()).contains("You need not read what comes");
        named(Duration.ofHours(20));
        assertThat(evening.nora().get("/time-out").body()).contains("can write meanwhile");
        assertThat(evening.sam().get("/time-out").body()).contains("comes back", "You can write meanwhile");
        Evening.shows(evening.sam(), WORDS).as(303);
        Evening.shows(evening.nora(), WORDS).as(423);
    }

    @Test
    void whatIsShownOfTheWayOfSomeoneOnTheirOwnIsNoDifferent() {
        String before = shape(evening.sam().get("/time-out/new").body());
        evening.nora().submit("/private-start", Evening.form("way", "own")).as(303);
        assertThat(shape(evening.sam().get("/time-out/new").body())).isEqualTo(before);
        Evening.calls(evening.nora()).as(303);
        Evening.shows(evening.sam(), WORDS).as(423);
        assertThat(evening.nora().get("/today").body()).contains("You are taking a break");
    }

    @Test
    void thePactIsThereWhenItIsNeeded() {
        assertThat(evening.nora().get("/time-out/new").body()).contains("href=\"/exercises/time-out-pact\"");
        pact(evening.nora(), "red scarf", "No knocking, please.");
        assertThat(evening.nora().get("/time-out/new").body())
                .as("what one alone has said")
                .doesNotContain("red scarf");
        pact(evening.sam(), "two taps", "No texts.");
        assertThat(evening.nora().get("/time-out/new").body())
                .contains("red scarf")
                .doesNotContain("two taps");
        Evening.calls(evening.nora()).as(303);
        assertThat(evening.sam().get("/time-out").body()).contains("No knocking, please.");
    }

    @Test
    void whatSomeoneWroteForThemselvesAboutSuchMomentsIsTheirsAlone() {
        evening.nora()
                .submit(
                        "/exercises/time-out-pact",
                        Evening.form("exercise", "time-out-pact", "where-i-go", "The back step", "how-long", "An hour"))
                .as(303);
        assertThat(evening.nora().get("/time-out/new").body()).containsPattern("value=\"60\"[^>]*checked");
        Evening.calls(evening.nora()).as(303);
        assertThat(evening.nora().get("/time-out").body()).contains("The back step");
        assertThat(evening.sam().get("/time-out").body()).doesNotContain("The back step");
    }

    @Test
    void nobodyIsLedToAnotherSite() {
        for (String from : List.of("//elsewhere.example", "https://elsewhere.example/us", "/\\elsewhere.example")) {
            var nora = evening.nora();
            Evening.calls(nora, "_from", from).as(303);
            assertThat(nora.get("/time-out").body()).doesNotContain("elsewhere");
            evening.pass(SHORTEST);
            var back = evening.nora().submit("/time-out/return", Evening.form("of", evening.last(), "_from", from));
            assertThat(back.as(303).next()).isEqualTo("/today");
        }
    }

    @Test
    void aPersonWithoutAnotherHasNoBreaks() {
        var alone = Quick.browser(evening.server(), Quick.person(evening.server(), "Kim"));
        assertThat(alone.get("/time-out").status()).isEqualTo(404);
        assertThat(alone.get("/time-out/new").status()).isEqualTo(404);
        assertThat(Evening.calls(alone).status()).isEqualTo(404);
        assertThat(alone.get("/us").as(200).body()).doesNotContain("/time-out");
    }

    private void named(Duration away) {
        Instant hour = now().plus(away);
        evening.nora()
                .submit("/time-out", Evening.form("length", "tomorrow", "returns", hour.toString()))
                .as(303);
    }

    private static void pact(Browser browser, String signal, String spoils) {
        browser.submit(
                        "/exercises/time-out-pact/showing",
                        Evening.form("exercise", "time-out-pact", "signal", signal, "spoils-it", spoils))
                .as(303);
    }

    private static String shape(String body) {
        return body.replaceAll("csrf\"[^>]*>|name=\"_csrf\"[^>]*>|name=\"_id\" value=\"[^\"]*\"", "");
    }

    private Instant now() {
        return evening.server().part(Days.class).now().toInstant();
    }
}
