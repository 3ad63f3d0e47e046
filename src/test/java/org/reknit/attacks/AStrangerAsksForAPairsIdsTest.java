package org.reknit.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.reknit.Browser;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.crypto.Bytes;
import org.reknit.keys.Quick;
import org.reknit.record.Records;

/** Attack 1: every id of one pair, asked for by somebody of another pair, and by nobody, with all verbs. */
@Attack
class AStrangerAsksForAPairsIdsTest {
    private final Server server;

    AStrangerAsksForAPairsIdsTest(Storage storage) {
        server = storage.server();
    }

    @Test
    void whatBelongsToOthersIsAnsweredLikeWhatIsNowhere() {
        Told theirs = Told.of(server);
        Told ours = Told.of(server);
        var head = records().shared(theirs.couple().nora()).orElseThrow().head();
        var all = new SoftAssertions();
        for (String id : uuidsOf(theirs)) {
            boolean first = id.equals(theirs.breach());
            var verbs = first ? List.of("GET", "POST", "PUT", "PATCH", "DELETE") : List.of("GET", "POST");
            compare(all, ours.nora(), id, UUID.randomUUID().toString(), verbs);
        }
        compare(all, ours.nora(), sessionOf(theirs), Bytes.text(new byte[32]), List.of("GET", "POST"));
        all.assertAll();
        var after = records().shared(theirs.couple().nora()).orElseThrow().head();
        assertThat(after.link()).isEqualTo(head.link());
        assertThat(theirs.nora().get("/me/devices").status()).isEqualTo(200);
    }

    @Test
    void theRowsOfAnothersChainAreNotHandedOut() {
        Told theirs = Told.of(server);
        Told ours = Told.of(server);
        String record = theirs.couple().record().toString();
        String own = ours.couple().record().toString();
        String nowhere = UUID.randomUUID().toString();
        assertThat(ours.nora().get("/record/" + own + "/links?from=0").status()).isEqualTo(200);
        var asked = ours.nora().get("/record/" + record + "/links?from=0");
        assertThat(asked.status()).isEqualTo(404);
        assertThat(Fetched.of(asked)).isEqualTo(Fetched.of(ours.nora().get("/record/" + nowhere + "/links?from=0")));
    }

    @Test
    void nobodyIsSentToSignInForEverythingAlike() {
        Told theirs = Told.of(server);
        var nobody = server.browser();
        for (var route : Routes.all(server, theirs.breach())) {
            if (!route.hasVariable()
                    || !route.verb().equals("GET")
                    || route.path().startsWith("/guides/") // open to all, by names of ours
                    || route.path().startsWith("/v-")) continue;
            var answer = nobody.get(route.path());
            assertThat(answer.status()).as(route.toString()).isIn(303, 422);
            assertThat(answer.body()).doesNotContain("You said you were at work");
        }
    }

    private void compare(SoftAssertions all, Browser stranger, String id, String nowhere, List<String> verbs) {
        var known = Routes.all(server, id);
        var unknown = Routes.all(server, nowhere);
        for (int i = 0; i < known.size(); i++) {
            if (!known.get(i).hasVariable()) continue;
            for (String verb : verbs) {
                var asked = same(ask(stranger, verb, known.get(i).path()), id);
                var control = same(ask(stranger, verb, unknown.get(i).path()), nowhere);
                String what = verb + " " + known.get(i).path() + " " + asked.status() + " " + control.status();
                all.assertThat(asked.equals(control)).as(what).isTrue();
                if (!verb.equals("GET") || known.get(i).path().startsWith("/v-")) continue;
                all.assertThat(asked.status()).as(what).isEqualTo(404);
            }
        }
    }

    private List<String> uuidsOf(Told told) {
        var nora = told.couple().nora();
        return List.of(
                told.breach(),
                told.couple().record().toString(),
                nora.person().toString(),
                records().own(nora).id().toString(),
                records().shared(nora).orElseThrow().rows(0, 10).getLast().id().toString());
    }

    private String sessionOf(Told told) {
        return server.database()
                .read()
                .sql("select id from session where person = ?")
                .param(told.couple().nora().person().toString())
                .query(String.class)
                .single();
    }

    private static Fetched ask(Browser browser, String verb, String path) {
        if (verb.equals("GET")) return Fetched.of(browser.get(path + "?from=0"));
        if (verb.equals("POST")) return Fetched.of(browser.submit(path, Map.of()));
        return Fetched.of(browser.send(verb, path));
    }

    private static Fetched same(Fetched answer, String id) {
        return new Fetched(answer.status(), answer.body().replace(id, "…"));
    }

    private Records records() {
        return server.part(Records.class);
    }

    @Test
    void aStrangersBreachOfTheSameIdIsTheirOwn() {
        Told theirs = Told.of(server);
        var mallory = Quick.browser(server, Quick.person(server, "Mallory"));
        mallory.submit("/breaches", Told.line(theirs.breach(), "responsible", "mine alone"))
                .as(303);
        var page = mallory.get("/breaches/" + theirs.breach()).as(200);
        assertThat(page.body()).contains("mine alone").doesNotContain("You said you were at work");
        assertThat(theirs.sam().get("/breaches/" + theirs.breach()).body()).doesNotContain("mine alone");
    }
}
