package org.reknit.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reknit.Browser;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.crypto.CannotOpen;
import org.reknit.crypto.Key;
import org.reknit.crypto.Pae;
import org.reknit.keys.Quick;
import org.reknit.keys.ServerShare;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;

/**
 * What appears to both at once is laid down by one. The other looks for it: on every page, in the chain, with a copy of the
 * database and all their own keys, by forms written by hand.
 */
@Attack
class TheSecondLooksForTheFirstTest {
    private static final String PACT = "/exercises/time-out-pact";
    private static final String USE = "between/tray";

    private final Server server;
    private final Server elsewhere;
    private final Quick.Couple couple;
    private final Browser nora;
    private final Browser sam;

    TheSecondLooksForTheFirstTest(Storage storage) {
        server = storage.server();
        elsewhere = (storage == Storage.SQLITE ? Storage.POSTGRES : Storage.SQLITE).server();
        couple = Quick.couple(server);
        nora = Quick.browser(server, couple.nora());
        sam = Quick.browser(server, couple.sam());
    }

    @Test
    void everyPageAndTheChainAreTheSameBytesBeforeAndAfter() {
        var before = pages();
        byte[] link = ours().head().link();
        long entries = ours().head().position();
        lay(nora, "canary-signal-77");
        assertThat(nora.get(PACT).as(200).body()).contains("canary-signal-77");
        assertThat(pages()).isEqualTo(before);
        assertThat(ours().head().link()).isEqualTo(link);
        assertThat(ours().head().position()).isEqualTo(entries);
        takeBack(nora);
        assertThat(pages()).isEqualTo(before);
    }

    @Test
    void theAnswerToAFormIsTheSameWhetherOrNotSomethingLiesThere() {
        var other = Quick.couple(server);
        var alone = Quick.browser(server, other.sam());
        lay(nora, "canary-signal-77");
        var first = sam.submit(PACT + "/showing", fields("two taps"));
        var second = alone.submit(PACT + "/showing", fields("two taps"));
        assertThat(first.status()).isEqualTo(second.status());
        assertThat(first.next()).isEqualTo(second.next());
        assertThat(first.body()).isEqualTo(second.body());
    }

    @Test
    void theRowIsThereFromTheFirstLookAndNeverChangesItsSize() {
        sam.get("/today").as(200);
        byte[] empty = row();
        lay(nora, "canary-signal-77");
        assertThat(row()).hasSameSizeAs(empty).isNotEqualTo(empty);
        takeBack(nora);
        assertThat(row()).hasSameSizeAs(empty);
    }

    @Test
    void noKeyOfTheirsOpensTheRowNorThoseWithAnotherServersSecret() {
        lay(nora, "canary-signal-77");
        byte[] row = row();
        var record = ours();
        byte[] place = Pae.of("reknit1/tray", record.id().value());
        String subject = record.id().toString();
        try (Key pair = record.keyFor(USE);
                Key real = pair.derive(server.part(ServerShare.class).of(USE, subject), USE);
                Key other = pair.derive(elsewhere.part(ServerShare.class).of(USE, subject), USE);
                Key none = pair.derive(new byte[Key.LENGTH], USE)) {
            assertThat(real.open(place, row))
                    .as("the test's own way of opening")
                    .isNotEmpty();
            for (Key tried : List.of(pair, other, none, record.keyFor("between"))) {
                assertThatThrownBy(() -> tried.open(place, row)).isInstanceOf(CannotOpen.class);
            }
        }
    }

    @Test
    void aRowMovedToAnotherPairOpensForNobody() {
        lay(nora, "canary-signal-77");
        byte[] row = row();
        var others = Quick.couple(server);
        var kim = Quick.browser(server, others.sam());
        kim.get(PACT).as(200);
        put(others.record().toString(), row);
        assertThat(kim.get(PACT).status()).isEqualTo(500);
        assertThat(kim.submit(PACT + "/showing", fields("two taps")).status()).isEqualTo(500);
    }

    @Test
    void aChangedBitIsNoticedAndShowsNothing() {
        lay(nora, "canary-signal-77");
        byte[] row = row();
        row[row.length / 2] ^= 1;
        put(couple.record().toString(), row);
        for (Browser browser : List.of(nora, sam)) {
            var page = browser.get(PACT);
            assertThat(page.status()).isEqualTo(500);
            assertThat(page.body()).doesNotContain("canary");
        }
        assertThat(sam.submit(PACT + "/showing", fields("two taps")).status()).isEqualTo(500);
        assertThat(ours().head().position()).isEqualTo(1);
    }

    @Test
    void formsWrittenByHandTakeBackAndOpenNothingOfTheOthers() {
        lay(nora, "canary-signal-77");
        takeBack(sam);
        sam.submit(PACT + "/showing", Map.of("_id", List.of(UUID.randomUUID().toString())));
        sam.submit(PACT, fields("two taps")).as(303);
        assertThat(sam.get(PACT).as(200).body()).doesNotContain("canary");
        assertThat(nora.get(PACT).as(200).body()).contains("canary-signal-77", "Yours lies here");
    }

    @Test
    void anIdUsedTwiceKeepsNobodyFromLayingTheirs() {
        String id = UUID.randomUUID().toString();
        nora.submit(PACT + "/showing", fields("canary-signal-77", id)).as(303);
        nora.submit("/path/setback", Map.of("_id", List.of(id), "setback", List.of("slip")))
                .as(303);
        sam.submit(PACT + "/showing", fields("two taps")).as(303);
        assertThat(sam.get(PACT).as(200).body()).contains("two taps", "Yours lies here");
    }

    @Test
    void aStrangerHasNothingToTakeBackAndNothingToLayBeside() {
        lay(nora, "canary-signal-77");
        var stranger = Quick.browser(server, Quick.person(server, "Kim"));
        assertThat(stranger.submit(PACT + "/taking-back", Map.of()).status()).isEqualTo(404);
        assertThat(stranger.submit(PACT + "/showing", fields("x")).status()).isEqualTo(404);
        assertThat(server.browser().submit(PACT + "/taking-back", Map.of()).status())
                .isEqualTo(401);
        assertThat(nora.get(PACT).as(200).body()).contains("Yours lies here");
    }

    private Map<String, String> pages() {
        var pages = new TreeMap<String, String>();
        for (var route : Routes.all(server, UUID.randomUUID().toString())) {
            if (!route.verb().equals("GET")
                    || List.of("/leave", "/session/share").contains(route.path())) continue;
            String body = Fetched.of(sam.get(route.path())).body();
            String path = route.path().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "…");
            pages.put(path, body.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "…"));
        }
        pages.put(PACT, body(PACT));
        pages.put(PACT + "/preview", body(PACT + "/preview"));
        pages.put("links", body("/record/" + couple.record() + "/links?from=0"));
        return pages;
    }

    private String body(String path) {
        return Fetched.of(sam.get(path).as(200)).body().replaceAll("(name=\"_id\" value=\")[^\"]*", "$1");
    }

    private OpenRecord ours() {
        return server.part(Records.class).shared(couple.sam()).orElseThrow();
    }

    private byte[] row() {
        return server.database()
                .read()
                .sql("select sealed from between_tray where record = ?")
                .param(couple.record().toString())
                .query((row, i) -> row.getBytes(1))
                .single();
    }

    private void put(String record, byte[] sealed) {
        int changed = server.database()
                .write(sql -> sql.sql("update between_tray set sealed = ? where record = ?")
                        .params(sealed, record)
                        .update());
        assertThat(changed).as(HexFormat.of().toHexDigits(changed)).isEqualTo(1);
    }

    private static void lay(Browser browser, String signal) {
        browser.submit(PACT + "/showing", fields(signal)).as(303);
    }

    private static void takeBack(Browser browser) {
        browser.submit(PACT + "/taking-back", Map.of()).as(303);
    }

    private static Map<String, List<String>> fields(String signal) {
        return fields(signal, UUID.randomUUID().toString());
    }

    private static Map<String, List<String>> fields(String signal, String id) {
        return Map.of("_id", List.of(id), "exercise", List.of("time-out-pact"), "signal", List.of(signal));
    }
}
