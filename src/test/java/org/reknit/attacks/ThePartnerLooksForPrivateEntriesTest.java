package org.reknit.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reknit.Browser;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.keys.Quick;
import org.reknit.record.Records;

/** Attack 2: the other of a pair asks for a private entry, its count, its size. */
@Attack
class ThePartnerLooksForPrivateEntriesTest {
    private final Server server;

    ThePartnerLooksForPrivateEntriesTest(Storage storage) {
        server = storage.server();
    }

    @Test
    void aBreachNamedForOneselfIsNowhereForTheOther() {
        var couple = Quick.couple(server);
        var nora = Quick.browser(server, couple.nora());
        var sam = Quick.browser(server, couple.sam());
        String breach = UUID.randomUUID().toString();
        nora.submit("/breaches", Told.line(breach, "hurt", "for me alone")).as(303);
        assertThat(nora.get("/breaches/" + breach).as(200).body()).contains("for me alone");
        String nowhere = UUID.randomUUID().toString();
        for (var route : Routes.all(server, breach)) {
            if (!route.hasVariable()
                    || !route.verb().equals("GET")
                    || route.path().startsWith("/v-")) continue;
            var asked = sam.get(route.path() + "?from=0");
            var control = sam.get(route.path().replace(breach, nowhere) + "?from=0");
            assertThat(asked.status()).as(route.toString()).isEqualTo(404);
            assertThat(Fetched.of(asked)).as(route.toString()).isEqualTo(Fetched.of(control));
        }
    }

    @Test
    void theOthersPagesDoNotChangeHoweverMuchIsWrittenInPrivate() {
        Told told = Told.of(server);
        var before = pages(told.sam(), told.breach());
        var record = server.part(Records.class).shared(told.couple().sam()).orElseThrow();
        byte[] link = record.head().link();
        for (int i = 0; i < 30; i++) {
            told.nora()
                    .submit("/breaches/" + told.breach() + "/letter", Told.text(told.breach(), "x".repeat(1 + 400 * i)))
                    .as(303);
        }
        assertThat(pages(told.sam(), told.breach())).isEqualTo(before);
        assertThat(record.head().link()).isEqualTo(link);
    }

    @Test
    void theOthersPrivateChainIsNotHandedOut() {
        Told told = Told.of(server);
        var own = server.part(Records.class).own(told.couple().nora()).id();
        assertThat(told.nora().get("/record/" + own + "/links?from=0").status()).isEqualTo(200);
        assertThat(told.sam().get("/record/" + own + "/links?from=0").status()).isEqualTo(404);
    }

    /** Every page that can be read without leaving or changing anything; ids that are fresh on each are made alike. */
    private Map<String, String> pages(Browser browser, String id) {
        var pages = new TreeMap<String, String>();
        for (var route : Routes.all(server, id)) {
            if (!route.verb().equals("GET")
                    || List.of("/leave", "/session/share").contains(route.path())) continue;
            String body = Fetched.of(browser.get(route.path())).body();
            pages.put(route.path(), body.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "…"));
        }
        return pages;
    }
}
