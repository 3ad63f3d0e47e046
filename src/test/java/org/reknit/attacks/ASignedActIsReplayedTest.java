package org.reknit.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.breaches.BreachAct;
import org.reknit.breaches.Breaches;
import org.reknit.crypto.Bytes;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;

/** Attack 14: a signed form, sent again as it is or as something else. */
@Attack
class ASignedActIsReplayedTest {
    private final Server server;
    private final Told told;
    private final OpenRecord ours;
    private final Map<String, List<String>> signed;

    ASignedActIsReplayedTest(Storage storage) {
        server = storage.server();
        told = Told.of(server);
        ours = server.part(Records.class).shared(told.couple().nora()).orElseThrow();
        signed = signedForm("Said once");
    }

    @Test
    void sentTwiceItStandsOnce() {
        long before = ours.head().position();
        for (int i = 0; i < 3; i++) told.nora().submit(share(), signed).as(303);
        assertThat(ours.head().position()).isEqualTo(before + 1);
    }

    @Test
    void itIsNotTheOthersToSend() {
        assertThat(told.sam().submit(share(), signed).status()).isEqualTo(422);
        isUnchanged();
    }

    @Test
    void underAnotherIdTimeOrHeadItIsNotSigned() {
        long before = ours.head().position();
        isRefusedWith("_id", UUID.randomUUID().toString());
        isRefusedWith("_claimed", "1");
        isRefusedWith("_seen", Bytes.text(ours.rows(0, 1).getFirst().link()));
        isRefusedWith("_body", signed.get("_body").getFirst().replace("once", "never"));
        isRefusedWith("_signature", Bytes.text(new byte[64]));
        assertThat(ours.head().position()).isEqualTo(before);
    }

    @Test
    void itCannotBeSentToAnotherPage() {
        assertThat(told.nora().submit("/breaches", signed).status()).isEqualTo(422);
        assertThat(told.nora()
                        .submit("/breaches/" + UUID.randomUUID() + "/sharing", signed)
                        .status())
                .isEqualTo(404);
        isUnchanged();
    }

    @Test
    void inAnotherPairsRecordItIsNotSigned() {
        Told others = Told.of(server);
        assertThat(others.nora().submit(share(), signed).status()).isEqualTo(422);
    }

    private void isRefusedWith(String field, String value) {
        var changed = new LinkedHashMap<>(signed);
        changed.put(field, List.of(value));
        assertThat(told.nora().submit(share(), changed).status()).as(field).isEqualTo(422);
    }

    private void isUnchanged() {
        assertThat(told.nora().get("/breaches/" + told.breach()).body()).doesNotContain("Said once");
    }

    private String share() {
        return "/breaches/" + told.breach() + "/sharing";
    }

    private Map<String, List<String>> signedForm(String line) {
        var fields = new LinkedHashMap<>(Told.line(told.breach(), "hurt", line));
        fields.remove("_id");
        var act = told.couple()
                .nora()
                .submit(
                        ours,
                        Breaches.CHAPTER,
                        BreachAct.Share.class,
                        fields,
                        server.clock().instant());
        var browser = act.signed().orElseThrow();
        fields.put("_id", List.of(act.id().toString()));
        fields.put("_seen", List.of(Bytes.text(act.seen().orElseThrow())));
        fields.put("_claimed", List.of(Long.toString(browser.claimed().toEpochMilli())));
        fields.put("_body", List.of(new String(browser.body(), StandardCharsets.UTF_8)));
        fields.put("_signature", List.of(Bytes.text(browser.signature())));
        return fields;
    }
}
