package org.reknit.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reknit.Browser;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.CannotOpen;
import org.reknit.crypto.Key;
import org.reknit.crypto.Pae;
import org.reknit.journal.Paper;
import org.reknit.keys.Keyboard;
import org.reknit.keys.NewPerson;
import org.reknit.keys.Quick;

/** Attacks 2, 18 and 24 on what is sealed: the other, a stranger, nobody, and whoever has the database. */
@Attack
class ASealedSheetIsAskedForTest {
    private final Server server;
    private final Quick.Couple couple;
    private final Browser nora;
    private final Paper paper;

    ASealedSheetIsAskedForTest(Storage storage) {
        server = storage.server();
        couple = Quick.couple(server);
        nora = Quick.browser(server, couple.nora());
        paper = Paper.fresh(couple.nora());
        nora.post(paper.path(), Map.of("sealed", paper.sealed("my own plan"))).as(204);
    }

    @Test
    void theOtherAndAStrangerAreToldOfNoneAndOfNoCountOrSize() {
        for (Browser someone : List.of(sam(), stranger())) {
            String before = someone.get("/journal/sheets").as(200).body();
            assertThat(before).isEqualTo("[]");
            var more = Paper.fresh(couple.nora());
            nora.post(more.path(), Map.of("sealed", more.sealed("x".repeat(7000))))
                    .as(204);
            assertThat(someone.get("/journal/sheets").body()).isEqualTo(before);
        }
    }

    @Test
    void anotherPersonsSheetIsAnsweredLikeOneThatIsNowhere() {
        String nowhere = "/journal/sheets/" + UUID.randomUUID();
        byte[] held = paper.fetch(nora);
        var change = Map.of("sealed", paper.sealed("theirs"), "before", Bytes.text(Bytes.sha256(held)));
        for (Browser someone : List.of(sam(), stranger())) {
            var asked = someone.get(paper.path()).as(404);
            assertThat(Fetched.of(asked)).isEqualTo(Fetched.of(someone.get(nowhere)));
            var deleted = someone.post(paper.path() + "/deletion", Map.of()).as(404);
            assertThat(Fetched.of(deleted)).isEqualTo(Fetched.of(someone.post(nowhere + "/deletion", Map.of())));
            var changed = someone.post(paper.path(), change).as(409);
            assertThat(Fetched.of(changed)).isEqualTo(Fetched.of(someone.post(nowhere, change)));
        }
        assertThat(paper.fetch(nora)).isEqualTo(held);
    }

    @Test
    void aSheetOfTheSameIdIsTheStrangersOwn() {
        var mallory = Quick.person(server, "Mallory");
        var browser = Quick.browser(server, mallory);
        var same = new Paper(mallory.journal(), mallory.person(), paper.id());
        browser.post(same.path(), Map.of("sealed", same.sealed("mine"))).as(204);
        assertThat(same.open(same.fetch(browser))).contains("mine");
        browser.post(same.path() + "/deletion", Map.of()).as(204);
        assertThat(paper.open(paper.fetch(nora))).contains("my own plan");
    }

    @Test
    void nobodyIsSentToSignInWhateverTheyAskFor() {
        var nobody = server.browser();
        String nowhere = "/journal/sheets/" + UUID.randomUUID();
        assertThat(nobody.get("/journal/sheets").as(303).next()).startsWith("/sign-in");
        assertThat(nobody.get(paper.path()).as(303).next()).startsWith("/sign-in");
        var body = Map.of("sealed", paper.sealed("theirs"));
        for (String verb : List.of("", "/deletion")) {
            var asked = nobody.post(paper.path() + verb, body).as(401);
            assertThat(Fetched.of(asked)).isEqualTo(Fetched.of(nobody.post(nowhere + verb, body)));
        }
        assertThat(paper.opens(paper.fetch(nora))).isTrue();
    }

    @Test
    void aSheetMovedToAnotherIdOrAnotherOwnerDoesNotOpen() {
        byte[] held = paper.fetch(nora);
        var elsewhere = Paper.fresh(couple.nora());
        move("id", elsewhere.id().toString());
        assertThat(elsewhere.fetch(nora)).isEqualTo(held);
        assertThat(elsewhere.opens(held)).isFalse();
        move("id", paper.id().toString(), elsewhere.id());
        move("person", couple.sam().person().toString());
        assertThat(paper.fetch(sam())).isEqualTo(held);
        assertThat(new Paper(couple.sam().journal(), couple.sam().person(), paper.id()).opens(held))
                .isFalse();
        assertThat(new Paper(couple.nora().journal(), couple.sam().person(), paper.id()).opens(held))
                .as("even with her key")
                .isFalse();
        assertThat(paper.opens(held)).as("the place is what closes it").isTrue();
    }

    @Test
    void whoeverHoldsAStolenRecoveryCodeSeesAndDeletesNothingWhileItWaits() {
        var eva = new Keyboard(server.browser()).signUp(server.freeName("Eva"), "correct horse battery");
        var own = Paper.fresh(eva);
        Quick.browser(server, eva)
                .post(own.path(), Map.of("sealed", own.sealed("the kettle")))
                .as(204);
        var thief = server.browser();
        new Keyboard(thief).recover(eva, "another long password").as(200);
        assertThat(thief.get("/today").status()).isEqualTo(200);
        for (String path : List.of("/journal/sheets", own.path()))
            assertThat(thief.get(path).status()).isEqualTo(404);
        var change = Map.of("sealed", own.sealed("nothing"));
        for (String path :
                List.of(own.path(), own.path() + "/deletion", Paper.fresh(eva).path())) {
            assertThat(thief.post(path, change).status()).isEqualTo(404);
        }
        assertThat(server.database()
                        .read()
                        .sql("select count(*) from sheet where person = ?")
                        .param(eva.person().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void oneBitChangedAnywhereAndItDoesNotOpen() {
        byte[] held = paper.fetch(nora);
        for (int at : List.of(0, 1, 12, 13, 200, held.length - 16, held.length - 1)) {
            byte[] changed = held.clone();
            changed[at] ^= 1;
            assertThat(paper.opens(changed)).as("byte " + at).isFalse();
        }
    }

    @Test
    void aStolenDatabaseWithEveryKeyTheServerHasOpensNothing() {
        byte[] sealedKey = column("select sealed from person_key where person = ? and kind = 'journal'");
        byte[] sheet = column("select sealed from sheet where person = ?");
        var owner = couple.nora();
        for (Key key : keysOfTheServer(owner)) {
            assertThat(opensJournal(owner, key, sealedKey)).isFalse();
            assertThat(new Paper(key, owner.person(), paper.id()).opens(sheet)).isFalse();
        }
        assertThat(opensJournal(owner, owner.privateRoot(), sealedKey))
                .as("with the root that only her browser has")
                .isTrue();
    }

    /** All that lies in the database and beside it as 32 bytes, and what her live session lends. */
    private List<Key> keysOfTheServer(NewPerson owner) {
        var keys = new ArrayList<Key>();
        keys.add(owner.accountRoot());
        keys.add(owner.helper().seed());
        keys.add(owner.exchange().secret());
        keys.add(Key.of(Bytes.of(nora.session())));
        keys.add(Key.of(column("select share from session where person = ?")));
        keys.add(Key.of(column("select verifier from slot where person = ? and kind = 'password'")));
        for (String file : List.of("pepper-1", "server-key")) {
            var path = server.folder().resolve("secrets").resolve(file);
            try {
                keys.add(Key.of(Files.readAllBytes(path)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return keys;
    }

    private static boolean opensJournal(NewPerson owner, Key root, byte[] sealed) {
        byte[] place = Pae.of("reknit1/key", "journal", owner.person().value());
        for (Key key : List.of(root, root.derive("journal"))) {
            try (var opened = key.openKey(place, sealed)) {
                return opened != null;
            } catch (CannotOpen closed) {
                continue;
            }
        }
        return false;
    }

    private byte[] column(String sql) {
        return server.database()
                .read()
                .sql(sql)
                .param(couple.nora().person().toString())
                .query((row, i) -> row.getBytes(1))
                .single();
    }

    private void move(String column, String to) {
        move(column, to, paper.id());
    }

    private void move(String column, String to, UUID from) {
        int moved = server.database()
                .write(sql -> sql.sql("update sheet set " + column + " = ? where id = ?")
                        .params(to, from.toString())
                        .update());
        assertThat(moved).isEqualTo(1);
    }

    private Browser sam() {
        return Quick.browser(server, couple.sam());
    }

    private Browser stranger() {
        return Quick.browser(server, Quick.person(server, "Mallory"));
    }
}
