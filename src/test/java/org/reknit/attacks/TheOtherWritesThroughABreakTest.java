package org.reknit.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.reknit.Answer;
import org.reknit.Browser;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.acts.EntryId;
import org.reknit.keys.NewPerson;
import org.reknit.keys.Quick;
import org.reknit.record.Records;
import org.reknit.timeouts.TimeOuts;
import org.reknit.web.ForBoth;

/**
 * One of the two has asked for a break. The other writes all the same: by hand, to every address, with another's keys, by
 * ending the break for them, by changing rows.
 */
@Attack
class TheOtherWritesThroughABreakTest {
    private static final String WORDS = "canary-words-41 that were not wanted";

    private final Server server;
    private final Quick.Couple couple;

    TheOtherWritesThroughABreakTest(Storage storage) {
        server = storage.server();
        couple = Quick.couple(server);
    }

    @Test
    void noFormForBothGetsThroughWhoeverSendsItAndWhereverTo() {
        calls(couple.nora());
        var head = head();
        var routes = Routes.of(server, UUID.randomUUID().toString(), ForBoth.class);
        assertThat(routes).hasSizeGreaterThan(7);
        var all = new SoftAssertions();
        for (NewPerson person : List.of(couple.sam(), couple.nora())) {
            var browser = Quick.browser(server, person);
            for (var route : routes) {
                var answer = browser.submit(route.path(), fields("text", WORDS));
                all.assertThat(answer.status()).as(route.toString()).isEqualTo(423);
                all.assertThat(answer.body()).as(route.toString()).contains(WORDS);
            }
        }
        all.assertAll();
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void nobodyElsesBreakIsEndedOrMovedByHand() {
        String id = calls(couple.nora());
        server.clock().letPass(Duration.ofMinutes(25));
        var stranger = Quick.couple(server);
        for (NewPerson person : List.of(couple.sam(), stranger.sam())) {
            var browser = Quick.browser(server, person);
            for (String path : List.of("/time-out/return", "/time-out/move")) {
                var tried = browser.submit(path, fields("of", id, "length", "20"));
                var unknown =
                        browser.submit(path, fields("of", UUID.randomUUID().toString(), "length", "20"));
                assertThat(tried.status()).isEqualTo(404);
                assertThat(Fetched.of(tried)).isEqualTo(Fetched.of(unknown));
            }
        }
        assertThat(shares(Quick.browser(server, couple.sam())).status()).isEqualTo(423);
        assertThat(breaks().find(new EntryId(UUID.fromString(id))).orElseThrow().returned())
                .isEmpty();
    }

    @Test
    void aBreakOfTheirOwnOpensNothing() {
        calls(couple.nora());
        var sam = Quick.browser(server, couple.sam());
        sam.submit("/time-out", fields("length", "20")).as(303);
        server.clock().letPass(Duration.ofMinutes(21));
        sam = Quick.browser(server, couple.sam());
        sam.submit(
                        "/time-out/return",
                        fields("of", breaks().all().getLast().id().toString()))
                .as(303);
        assertThat(shares(sam).status()).isEqualTo(423);
    }

    @Test
    void whoeverIsNotSignedInIsAskedToAndWritesNothing() {
        calls(couple.nora());
        var head = head();
        assertThat(shares(server.browser()).status()).isEqualTo(401);
        assertThat(server.browser().submit("/time-out", fields("length", "20")).status())
                .isEqualTo(401);
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void aBreakIsNothingToAnotherPair() {
        calls(couple.nora());
        var others = Quick.couple(server);
        assertThat(shares(Quick.browser(server, others.sam())).status()).isEqualTo(303);
        assertThat(Quick.browser(server, others.sam()).get("/time-out").body()).contains("The break is over");
    }

    @Test
    void aRowWithAChangedBitOpensNoDoor() {
        String id = calls(couple.nora());
        byte[] sealed = sealed(id);
        sealed[sealed.length / 2] ^= 1;
        put(id, sealed);
        assertThat(shares(Quick.browser(server, couple.sam())).status()).isEqualTo(500);
        assertThat(Quick.browser(server, couple.sam()).get("/us").status()).isEqualTo(500);
    }

    @Test
    void aRowSealedWithAnotherPairsKeysOpensNoDoor() {
        var others = Quick.couple(server);
        String theirs = calls(others.nora());
        String ours = calls(couple.nora());
        put(ours, sealed(theirs));
        assertThat(shares(Quick.browser(server, couple.sam())).status()).isEqualTo(500);
    }

    private String calls(NewPerson person) {
        var form = fields("length", "60");
        Quick.browser(server, person).submit("/time-out", form).as(303);
        return form.getOrDefault("_id", List.of()).getFirst();
    }

    private Answer shares(Browser browser) {
        return browser.submit("/exercises/thanks-noticed/showing", fields("exercise", "thanks-noticed", "note", WORDS));
    }

    private TimeOuts breaks() {
        return server.part(Records.class).shared(couple.nora()).orElseThrow().read(TimeOuts.FOLD);
    }

    private long head() {
        return server.part(Records.class)
                .shared(couple.nora())
                .orElseThrow()
                .head()
                .position();
    }

    private byte[] sealed(String id) {
        return server.database()
                .read()
                .sql("select sealed from entry where id = ?")
                .param(id)
                .query((row, i) -> row.getBytes(1))
                .single();
    }

    private void put(String id, byte[] sealed) {
        int changed = server.database().write(sql -> {
            sql.sql("delete from snapshot where record = (select record from entry where id = ?)")
                    .param(id)
                    .update();
            return sql.sql("update entry set sealed = ? where id = ?")
                    .params(sealed, id)
                    .update();
        });
        assertThat(changed).isEqualTo(1);
    }

    private static Map<String, List<String>> fields(String... more) {
        var fields = new HashMap<String, List<String>>();
        fields.put("_id", List.of(UUID.randomUUID().toString()));
        for (int i = 0; i < more.length; i += 2) fields.put(more[i], List.of(more[i + 1]));
        return fields;
    }
}
