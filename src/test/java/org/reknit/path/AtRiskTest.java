package org.reknit.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reknit.Browser;
import org.reknit.OnBothDatabases;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.between.Between;
import org.reknit.keys.NewPeople;
import org.reknit.keys.NewPerson;
import org.reknit.keys.Quick;
import org.reknit.pairing.NewPairs;
import org.reknit.people.PairKind;
import org.reknit.record.Records;
import org.reknit.safety.Ways;

/** A person chooses their own path. The other's pages stay the same, byte for byte, that day and for weeks. */
@OnBothDatabases
class AtRiskTest {
    private static final Pattern NEW_EACH_TIME =
            Pattern.compile("csrf\"[^>]*>|name=\"_csrf\"[^>]*>|name=\"_id\" value=\"[^\"]*\"");

    private final Server server;
    private final NewPerson nora;
    private final NewPerson sam;

    AtRiskTest(Storage storage) {
        server = storage.server();
        nora = Quick.person(server, "Nora");
        sam = Quick.person(server, "Sam");
        assertThat(server.part(NewPairs.class).link(nora, sam, PairKind.PARTNERS))
                .isNotNull();
    }

    @Test
    void theOthersPagesAreTheSameBytesBeforeAndAfterAndOverTheWeeks() {
        for (int week = 0; week < 4; week++) {
            var before = looks(as(sam));
            choose(week % 2 == 0 ? "own" : "joint");
            assertThat(looks(as(sam))).isEqualTo(before);
            ready("yes");
            assertThat(looks(as(sam))).isEqualTo(before);
            server.clock().letPass(Duration.ofDays(8));
        }
    }

    @Test
    void onTheirOwnWayTodayHoldsSmallThingsAndNothingOfTheTwo() {
        choose("own");
        String today = as(nora).get("/today").body();
        assertThat(today).contains("/exercises/").doesNotContain("/us/invitation/new", "/breaches/", "/path/readiness");
        assertThat(as(nora).get("/path").status()).isEqualTo(200);
    }

    @Test
    void aYesSaidOnOnesOwnWayOpensNothing() {
        var own = server.part(Records.class).own(nora);
        assertThat(answered("yes")).isEqualTo("yes");
        choose("own");
        assertThat(answered("yes")).isEqualTo("not-yet");
        choose("joint");
        assertThat(answered("yes")).isEqualTo("yes");
        assertThat(own.read(Ways.FOLD).isOwn()).isFalse();
    }

    /** What the two's question holds of Nora after she has answered it so. */
    private String answered(String answer) {
        ready(answer);
        var company = server.part(Records.class).company(nora);
        String topic = "gate/steady/" + company.oursOrNotHere().begun().toEpochMilli();
        return String.join(" ", server.part(Between.class).said(company, topic));
    }

    @Test
    void theAnswersHaveNoWayOutOfThePage() {
        String page = as(nora).get("/private-start").body();
        String form = page.substring(page.indexOf("<form method=\"post\" action=\"/private-start\""));
        assertThat(page.substring(0, page.indexOf("<form method=\"post\" action=\"/private-start\"")))
                .contains("name=\"wanting-to-die\"")
                .contains("href=\"/help\"");
        assertThat(form.substring(0, form.indexOf("</form>"))).doesNotContain("wanting-to-die", "hurt-or-threatened");
    }

    @Test
    void whatIsSaidAtAGateIsInNobodysRecordAndOpensWithNobodysKeysAlone() {
        var records = server.part(Records.class);
        long own = records.own(nora).head().position();
        long ours = records.shared(nora).orElseThrow().head().position();
        ready("yes");
        assertThat(records.own(nora).head().position()).isEqualTo(own);
        assertThat(records.shared(nora).orElseThrow().head().position()).isEqualTo(ours);
        var rows = server.database()
                .read()
                .sql("select sealed from between_two where record = ?")
                .param(records.shared(nora).orElseThrow().id().toString())
                .query((row, i) -> row.getBytes(1).length)
                .list();
        assertThat(rows).hasSize(3).containsOnly(rows.getFirst());
    }

    @Test
    void everyRowIsNewWhoeverSpoke() {
        ready("yes");
        var first = rows();
        ready("not-yet");
        assertThat(rows()).doesNotContainAnyElementsOf(first);
    }

    @Test
    void aStrangerHasNoSuchPages() {
        for (String path : List.of(
                "/private-start",
                "/path/readiness",
                "/path/next-stage",
                "/path/setback",
                "/exercises",
                "/exercises/body-calm"))
            assertThat(server.browser().get(path).next()).startsWith("/sign-in");
    }

    @Test
    void onlyWhatBothSaidIsEverKnown() {
        var between = server.part(Between.class);
        var noras = server.part(Records.class).company(nora);
        var sams = server.part(Records.class).company(sam);
        between.say(noras, "menu", Set.of("a", "b"));
        assertThat(between.both(noras, "menu")).isEmpty();
        between.say(sams, "menu", Set.of("b", "c"));
        assertThat(between.both(sams, "menu")).containsExactly("b");
        assertThat(between.settled(noras, "menu", "a")).isFalse();
    }

    private List<String> rows() {
        return server.database()
                .read()
                .sql("select sealed from between_two where record = ?")
                .param(server.part(Records.class)
                        .shared(nora)
                        .orElseThrow()
                        .id()
                        .toString())
                .query((row, i) -> HexFormat.of().formatHex(row.getBytes(1)))
                .list();
    }

    private void choose(String way) {
        var fields = Map.of("_id", List.of(UUID.randomUUID().toString()), "way", List.of(way));
        assertThat(as(nora).submit("/private-start", fields).status()).isEqualTo(303);
    }

    private void ready(String answer) {
        assertThat(as(nora).submit("/path/readiness", Map.of("answer", List.of(answer)))
                        .status())
                .isEqualTo(303);
    }

    private Browser as(NewPerson person) {
        return server.browser().withSession(server.part(NewPeople.class).signIn(person));
    }

    private static List<String> looks(Browser browser) {
        return List.of(
                        "/today",
                        "/path",
                        "/path/readiness",
                        "/us",
                        "/me",
                        "/help",
                        "/exercises",
                        "/exercises/time-out-pact")
                .stream()
                .map(path -> NEW_EACH_TIME.matcher(browser.get(path).body()).replaceAll(""))
                .toList();
    }
}
