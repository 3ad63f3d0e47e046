package org.reknit.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reknit.Answer;
import org.reknit.Browser;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.cards.Rounds;
import org.reknit.keys.Quick;
import org.reknit.record.Records;

/** Cards in the hands of someone who tampers, has another key, belongs to another pair, or writes forms by hand. */
@Attack
class CardsAreMisusedTest {
    private static final String SONG = "Which song do you turn up when nobody else is in?";

    private final Server server;
    private final Quick.Couple couple;
    private final Browser nora;
    private final Browser sam;
    private final String round;

    CardsAreMisusedTest(Storage storage) {
        server = storage.server();
        couple = Quick.couple(server);
        nora = Quick.browser(server, couple.nora());
        sam = Quick.browser(server, couple.sam());
        post(nora, "/cards", "deck", "small-days", "card", "song", "text", SONG).as(303);
        round = server.part(Records.class)
                .shared(couple.sam())
                .orElseThrow()
                .read(Rounds.FOLD)
                .all()
                .getLast()
                .id()
                .toString();
        answer(nora, "canary-song").as(303);
    }

    @Test
    void aStrangerFindsNoCardAndLaysNone() {
        var others = Quick.couple(server);
        var kim = Quick.browser(server, others.sam());
        String nowhere = UUID.randomUUID().toString();
        for (String path : List.of("", "/preview")) {
            var asked = kim.get("/cards/" + round + path);
            assertThat(asked.status()).isEqualTo(404);
            assertThat(Fetched.of(asked)).isEqualTo(Fetched.of(kim.get("/cards/" + nowhere + path)));
        }
        for (String path :
                List.of("/answer", "/taking-back", "/putting-aside", "/reply", "/reply/preview", "/reply/form", "")) {
            var sent =
                    post(kim, "/cards/" + round + path, "round", round, "text", "x", "word", "thanks", "away", "true");
            assertThat(sent.status()).as(path).isEqualTo(404);
        }
        assertThat(server.browser().get("/cards").next()).startsWith("/sign-in");
        assertThat(nora.get("/cards/" + round).as(200).body()).contains("canary-song", "Yours lies here");
    }

    @Test
    void theOtherGetsAtNothingByHand() {
        post(sam, "/cards/" + round + "/taking-back").as(303);
        assertThat(answer(sam, "  ").status()).isEqualTo(422);
        assertThat(post(sam, "/cards/" + round + "/reply", "round", round, "word", "thanks")
                        .status())
                .isEqualTo(404);
        assertThat(post(sam, "/cards/" + round + "/reply/preview", "word", "thanks")
                        .status())
                .isEqualTo(404);
        String elsewhere = UUID.randomUUID().toString();
        assertThat(post(sam, "/cards/" + round + "/answer", "round", elsewhere, "text", "x")
                        .status())
                .isEqualTo(404);
        assertThat(post(sam, "/cards/" + elsewhere + "/answer", "round", elsewhere, "text", "x")
                        .status())
                .isEqualTo(404);
        assertThat(post(sam, "/cards/" + round + "/answer", "round", round).status())
                .isNotEqualTo(303);
        assertThat(sam.get("/cards/" + round).as(200).body()).doesNotContain("canary", "lies here");
        assertThat(nora.get("/cards/" + round).as(200).body()).contains("canary-song", "Yours lies here");
    }

    @Test
    void aChangedBitIsNeverShownAsSomebodysWords() {
        answer(sam, "second-song").as(303);
        String change = "update entry set sealed = ? where record = ? and position = ?";
        for (long position = 2; position < 5; position++) {
            byte[] real = sealed(position);
            byte[] changed = real.clone();
            changed[real.length / 2] ^= 4;
            write(change, changed, couple.record().toString(), position);
            assertThat(sam.get("/cards/" + round).status()).isEqualTo(500);
            write(change, real, couple.record().toString(), position);
        }
        assertThat(sam.get("/cards/" + round).as(200).body()).contains("canary-song", "second-song");
    }

    @Test
    void withAnotherKeyNothingOpens() {
        answer(sam, "second-song").as(303);
        var others = Quick.couple(server);
        byte[] theirs = server.database()
                .read()
                .sql("select sealed_key from record_member where record = ? and person = ?")
                .params(others.record().toString(), others.sam().person().toString())
                .query((row, i) -> row.getBytes(1) == null ? new byte[61] : row.getBytes(1))
                .single();
        write(
                "update record_member set sealed_key = ? where record = ? and person = ?",
                theirs,
                couple.record().toString(),
                couple.sam().person().toString());
        var page = sam.get("/cards/" + round);
        assertThat(page.status()).isEqualTo(500);
        assertThat(page.body()).doesNotContain("canary", "second-song", SONG);
        assertThat(nora.get("/cards/" + round).as(200).body()).contains("canary-song");
    }

    private byte[] sealed(long position) {
        return server.database()
                .read()
                .sql("select sealed from entry where record = ? and position = ?")
                .params(couple.record().toString(), position)
                .query((row, i) -> row.getBytes(1))
                .single();
    }

    private void write(String change, Object... values) {
        int changed =
                server.database().write(sql -> sql.sql(change).params(values).update());
        assertThat(changed).isEqualTo(1);
    }

    private Answer answer(Browser browser, String text) {
        return post(browser, "/cards/" + round + "/answer", "round", round, "text", text);
    }

    private static Answer post(Browser browser, String path, String... more) {
        var fields = new HashMap<>(Map.of("_id", List.of(UUID.randomUUID().toString())));
        for (int i = 0; i < more.length; i += 2) fields.put(more[i], List.of(more[i + 1]));
        return browser.submit(path, fields);
    }
}
