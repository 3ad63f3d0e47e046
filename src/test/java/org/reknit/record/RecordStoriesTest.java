package org.reknit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.reknit.OnBothDatabases;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.acts.Body;
import org.reknit.acts.EntryId;
import org.reknit.acts.Head;
import org.reknit.acts.Malformed;
import org.reknit.acts.Row;
import org.reknit.acts.Signer;
import org.reknit.acts.TooLong;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.CannotOpen;
import org.reknit.crypto.Exchange;
import org.reknit.crypto.Key;
import org.reknit.crypto.Signing;
import org.reknit.keys.NewPerson;
import org.reknit.keys.Quick;
import org.reknit.people.PersonId;

/** A record as the features use it. */
@OnBothDatabases
class RecordStoriesTest {
    private final Server server;
    private final Records records;
    private final NewPerson nora;
    private final NewPerson sam;
    private final OpenRecord ours;

    RecordStoriesTest(Storage storage) {
        server = storage.server();
        records = server.part(Records.class);
        var couple = Quick.couple(server);
        nora = couple.nora();
        sam = couple.sam();
        ours = records.shared(nora).orElseThrow();
    }

    @Test
    void whatOneWritesTheOtherReads() {
        assertThat(Notes.leave(ours, signed(nora, "from her browser"))).isInstanceOf(Decision.Granted.class);
        var his = records.shared(sam).orElseThrow();
        assertThat(Notes.leave(his, Notes.plain("without scripts"))).isInstanceOf(Decision.Granted.class);
        assertThat(ours.read(Notes.FOLD).left())
                .extracting(Notes.Note::author, Notes.Note::text)
                .containsExactly(
                        Tuple.tuple(nora.person().toString(), "from her browser"),
                        Tuple.tuple(sam.person().toString(), "without scripts"));
    }

    @Test
    void whatTheOtherWritesIsReadInTheSameVisitToo() {
        Notes.write(ours, Notes.plain("hers"));
        assertThat(ours.read(Notes.FOLD).texts()).containsExactly("hers");
        var his = records.shared(sam).orElseThrow();
        for (int i = 0; i < 10; i++) Notes.write(his, Notes.plain("his " + i));
        assertThat(ours.read(Notes.FOLD).texts()).hasSize(11).endsWith("his 9");
        assertThat(ours.read(Notes.FOLD)).isEqualTo(his.read(Notes.FOLD));
    }

    @Test
    void theRecordSaysWhichKeySigned() {
        var browser = signed(nora, "a");
        var helper = Notes.plain("b");
        Notes.write(ours, browser);
        Notes.write(ours, helper);
        assertThat(ours.find(browser.id(), Notes.FOLD).orElseThrow().signer()).isEqualTo(Signer.BROWSER);
        assertThat(ours.find(helper.id(), Notes.FOLD).orElseThrow().signer()).isEqualTo(Signer.HELPER);
    }

    @Test
    void everyLinkFollowsTheOneBeforeAndTheServerSignsEach() {
        for (int i = 0; i < 5; i++) Notes.write(ours, Notes.plain("note " + i));
        byte[] link = Row.origin(ours.id());
        var rows = ours.rows(0, 100);
        assertThat(rows).hasSize(7);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            assertThat(row.position()).isEqualTo(i);
            assertThat(row.link()).isEqualTo(row.linkAfter(link));
            byte[] signed = Head.checkpointed(row.record(), row.position(), row.link(), row.at());
            assertThat(Signing.verify(records.serverKey(), signed, row.checkpoint()))
                    .isTrue();
            link = row.link();
        }
        assertThat(ours.head().link()).isEqualTo(link);
    }

    @Test
    void sizesInTheDatabaseAreOneOfFour() {
        for (int length : new int[] {0, 10, 400, 1000, 5000, 20_000}) {
            Notes.write(ours, Notes.plain("x".repeat(length)));
        }
        assertThat(ours.rows(0, 100))
                .extracting(row -> row.sealed().length - 29)
                .containsOnly(512, 2048, 8192, 32768);
    }

    @Test
    void whatIsLongerThanAnEntryIsRefusedAndNothingIsWritten() {
        assertThatThrownBy(() -> Notes.leave(ours, Notes.plain("x".repeat(33_000))))
                .isInstanceOf(TooLong.class);
        assertThat(ours.head().position()).isEqualTo(1);
    }

    @Test
    void theSameFormTwiceIsOneAct() {
        var note = signed(nora, "once");
        assertThat(Notes.leave(ours, note)).isInstanceOf(Decision.Granted.class);
        assertThat(Notes.leave(ours, note)).isInstanceOf(Decision.Granted.class);
        assertThat(ours.read(Notes.FOLD).texts()).containsExactly("once");
    }

    @Test
    void otherWordsUnderTheSameIdAreNotTakenForTheFirst() {
        var note = Notes.plain("one");
        Notes.write(ours, note);
        Notes.write(ours, new Submitted(note.id(), note.seen(), Notes.fields("one and two"), note.signed()));
        assertThat(ours.read(Notes.FOLD).texts()).containsExactly("one", "one and two");
    }

    @Test
    void otherWordsSignedUnderAnIdThatIsTakenAreGivenBack() {
        var note = signed(nora, "one");
        Notes.write(ours, note);
        var now = server.clock().instant();
        byte[] seen = ours.head().link();
        byte[] body = new Body(Body.nameOf(Notes.Leave.class), Notes.fields("two")).json();
        byte[] signature =
                nora.sign(ours.id(), note.id(), Notes.CHAPTER, now, seen, body).signature();
        var other = new Submitted(
                note.id(),
                Optional.of(seen),
                Notes.fields("two"),
                Optional.of(new Submitted.BySigningBrowser(now, body, signature)));
        assertThatThrownBy(() -> Notes.leave(ours, other)).isInstanceOf(Overtaken.class);
        assertThat(ours.read(Notes.FOLD).texts()).containsExactly("one");
    }

    @Test
    void aRefusalIsAnAnswerAndWritesNothing() {
        var answer = ours.append(Notes.plain("no"), Notes.Leave.class, Notes.FOLD.unless(notes -> Optional.of("full")));
        assertThat(answer).isEqualTo(new Decision.Refused<>("full"));
        assertThat(ours.head().position()).isEqualTo(1);
    }

    @Test
    void whoeverComesSecondIsAskedAgainAboutWhatThenStands() {
        var asked = new ArrayList<Integer>();
        var answer = ours.append(Notes.plain("late"), Notes.Leave.class, Notes.FOLD.unless(notes -> {
            asked.add(notes.left().size());
            if (asked.size() == 1) Notes.write(records.shared(sam).orElseThrow(), Notes.plain("first"));
            return Optional.empty();
        }));
        assertThat(answer).isInstanceOf(Decision.Granted.class);
        assertThat(asked).containsExactly(0, 1);
        assertThat(ours.read(Notes.FOLD).texts()).containsExactly("first", "late");
    }

    @Test
    void aPictureCarriedOnEqualsOneFromScratch() {
        for (int i = 0; i < 60; i++) {
            Notes.write(ours, Notes.plain("note " + i));
        }
        var carried = records.shared(nora).orElseThrow().read(Notes.FOLD);
        assertThat(snapshots()).isPositive();
        forgetSnapshots();
        var scratch = records.shared(sam).orElseThrow().read(Notes.FOLD);
        assertThat(carried).isEqualTo(scratch);
        assertThat(scratch.texts()).hasSize(60).startsWith("note 0").endsWith("note 59");
    }

    @Test
    void aPictureOfAnotherVersionIsMadeAgainAndKept() {
        for (int i = 0; i < 30; i++) Notes.write(ours, Notes.plain("note " + i));
        forgetSnapshots();
        var older = records.shared(nora).orElseThrow().read(Notes.FOLD);
        String before = Bytes.text(kept());
        assertThat(ours.read(Notes.fold(2))).isEqualTo(older);
        assertThat(Bytes.text(kept()).equals(before)).isFalse();
    }

    @Test
    void aChangedPictureIsNotBelieved() {
        for (int i = 0; i < 30; i++) Notes.write(ours, Notes.plain("note " + i));
        byte[] picture = kept();
        picture[picture.length / 2] ^= 1;
        change(
                "update snapshot set sealed = ? where record = ? and fold = 'notes'",
                picture,
                ours.id().toString());
        assertThatThrownBy(() -> records.shared(nora).orElseThrow().read(Notes.FOLD))
                .isInstanceOf(CannotOpen.class);
    }

    @Test
    void anotherAccountRootOpensNothing() {
        var impostor = new Holder() {
            private final NewPerson own = Quick.person(server, "Mallory");

            @Override
            public PersonId person() {
                return nora.person();
            }

            @Override
            public Key accountRoot() {
                return own.accountRoot();
            }

            @Override
            public Signing helper() {
                return own.helper();
            }

            @Override
            public Exchange exchange() {
                return own.exchange();
            }
        };
        assertThatThrownBy(() -> records.shared(impostor)).isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() -> records.own(impostor)).isInstanceOf(CannotOpen.class);
    }

    @Test
    void aStrangerHasNoRecordButTheirOwn() {
        var stranger = Quick.person(server, "Mallory");
        assertThat(records.shared(stranger)).isEmpty();
        assertThat(records.own(stranger).id()).isNotEqualTo(ours.id());
    }

    @Test
    void oneSignatureFitsOneRecordOneIdOneAuthorAndOneText() {
        var real = signed(nora, "mine");
        var browser = real.signed().orElseThrow();
        var otherId = new Submitted(EntryId.fresh(), real.seen(), real.fields(), real.signed());
        assertThatThrownBy(() -> Notes.leave(ours, otherId)).isInstanceOf(Malformed.class);

        assertThatThrownBy(() -> Notes.leave(records.shared(sam).orElseThrow(), real))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Notes.leave(records.own(nora), real)).isInstanceOf(Malformed.class);

        byte[] words = new Body("notes/leave/1", Notes.fields("yours")).json();
        var rewritten = new Submitted.BySigningBrowser(browser.claimed(), words, browser.signature());
        var otherText = new Submitted(real.id(), real.seen(), real.fields(), Optional.of(rewritten));
        assertThatThrownBy(() -> Notes.leave(ours, otherText)).isInstanceOf(Malformed.class);

        var later =
                new Submitted.BySigningBrowser(browser.claimed().plusMillis(1), browser.body(), browser.signature());
        var otherTime = new Submitted(real.id(), real.seen(), real.fields(), Optional.of(later));
        assertThatThrownBy(() -> Notes.leave(ours, otherTime)).isInstanceOf(Malformed.class);
        assertThat(ours.head().position()).isEqualTo(1);
    }

    @Test
    void nobodyHasSeenAHeadThatNeverWas() {
        byte[] never = Bytes.sha256(new byte[] {1});
        var id = EntryId.fresh();
        byte[] body = new Body("notes/leave/1", Notes.fields("a")).json();
        var now = server.clock().instant();
        byte[] signature =
                nora.sign(ours.id(), id, Notes.CHAPTER, now, never, body).signature();
        var signed = new Submitted.BySigningBrowser(now, body, signature);
        var note = new Submitted(id, Optional.of(never), Map.of(), Optional.of(signed));
        assertThatThrownBy(() -> Notes.leave(ours, note)).isInstanceOf(Malformed.class);
    }

    @Test
    void aPageThatIsOldStillSigns() {
        var old = signed(nora, "written long ago");
        for (int i = 0; i < 3; i++) Notes.write(ours, Notes.plain("meanwhile " + i));
        assertThat(Notes.leave(ours, old)).isInstanceOf(Decision.Granted.class);
    }

    @Test
    void theBrowsersWordsCountNotTheFieldsBesideThem() {
        var real = signed(nora, "signed words");
        var note = new Submitted(real.id(), real.seen(), Notes.fields("other words"), real.signed());
        Notes.write(ours, note);
        assertThat(ours.read(Notes.FOLD).texts()).containsExactly("signed words");
    }

    private Submitted signed(NewPerson author, String text) {
        return author.submit(
                ours,
                Notes.CHAPTER,
                Notes.Leave.class,
                Notes.fields(text),
                server.clock().instant());
    }

    private byte[] kept() {
        return server.database()
                .read()
                .sql("select sealed from snapshot where record = ? and fold = 'notes'")
                .param(ours.id().toString())
                .query((row, i) -> row.getBytes(1))
                .single();
    }

    private int snapshots() {
        return server.database()
                .read()
                .sql("select count(*) from snapshot where record = ?")
                .param(ours.id().toString())
                .query(Integer.class)
                .single();
    }

    private void forgetSnapshots() {
        change("delete from snapshot where record = ?", ours.id().toString());
    }

    private void change(String sql, Object... values) {
        int changed = server.database()
                .write(client -> client.sql(sql).params(List.of(values)).update());
        assertThat(changed).isPositive();
    }
}
