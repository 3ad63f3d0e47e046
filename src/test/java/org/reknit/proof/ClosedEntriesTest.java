package org.reknit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reknit.acts.Member;
import org.reknit.acts.Row;
import org.reknit.crypto.Bytes;
import org.reknit.people.PairKind;
import org.reknit.record.Forgery;

/** What is found when an entry does not open, and that all the others still do. */
class ClosedEntriesTest {
    private final Forgery record = new Forgery().joined();

    ClosedEntriesTest() {
        record.with(record.note(record.nora.person(), record.nora, record.head()));
        record.with(record.note(record.sam.person(), record.sam, record.head()));
    }

    @Test
    void theJoinsSayWhoIsInItAndWhatTheyAreToEachOther() {
        var opened = record.entries(List.of()).check(record.rows());
        assertThat(opened.joined()).extracting(Member::name).containsExactly("Nora", "Sam");
        assertThat(opened.kind()).contains(PairKind.FRIENDS);
        assertThat(opened.closed()).isZero();
        assertThat(record.entries(List.of()).open(record.rows().get(2))).isPresent();
    }

    @Test
    void anEntryWhoseShareWasLetGoIsClosedAndTheNextIsNot() {
        change(2, record.rows().get(2).tag(), 0, record.rows().get(2).sealed(), new byte[0]);
        assertThat(record.entryFlaws()).containsExactly("2 share");
        assertThat(record.entries(List.of()).check(record.rows()).closed()).isEqualTo(1);
        assertThat(record.entries(List.of()).open(record.rows().get(2))).isEmpty();
        assertThat(record.entries(List.of()).open(record.rows().get(3))).isPresent();
    }

    @Test
    void anotherShareDoesNotFitTheCommitment() {
        change(2, record.rows().get(2).tag(), 0, record.rows().get(2).sealed(), new byte[32]);
        assertThat(record.entryFlaws()).containsExactly("2 commitment");
    }

    @Test
    void aTagOfNobodyIsFoundAndSoIsAnEpochThatWasNever() {
        change(
                2,
                new byte[8],
                0,
                record.rows().get(2).sealed(),
                record.rows().get(2).share());
        assertThat(record.entryFlaws()).containsExactly("2 tag");
        for (long epoch : new long[] {-1, 1}) {
            change(
                    2,
                    new byte[8],
                    epoch,
                    record.rows().get(2).sealed(),
                    record.rows().get(2).share());
            assertThat(record.entryFlaws()).containsExactly("2 epoch");
        }
    }

    @Test
    void whatIsSealedDoesNotOpenWhenABitOfItIsAnother() {
        byte[] sealed = record.rows().get(2).sealed().clone();
        sealed[sealed.length - 1] ^= 1;
        change(2, record.rows().get(2).tag(), 0, sealed, record.rows().get(2).share());
        assertThat(record.entryFlaws()).containsExactly("2 seal");
    }

    @Test
    void whoeverJoinedInAClosedEntryIsBelievedAsTheArchiveListsThem() {
        change(0, record.rows().getFirst().tag(), 0, record.rows().getFirst().sealed(), new byte[0]);
        assertThat(record.entryFlaws()).containsExactly("0 share", "2 author");
        assertThat(record.entryFlaws(record.nora.member())).containsExactly("0 share");
        assertThat(record.entryFlaws(record.sam.member())).containsExactly("0 share", "2 author");
    }

    @Test
    void nobodyIsBelievedByAListAloneInARecordThatOpens() {
        var alone = new Forgery();
        alone.with(alone.join(alone.nora, alone.nora));
        alone.with(alone.note(alone.sam.person(), alone.sam, alone.head()));
        assertThat(alone.entryFlaws(alone.sam.member())).containsExactly("1 author");
    }

    @Test
    void anActMayAnswerToTheTrueLinkBeforeAStoredOneWasChanged() {
        var before = record.rows().get(2);
        byte[] link = Bytes.sha256(before.link());
        record.rows()
                .set(
                        2,
                        new Row(
                                before.record(),
                                before.position(),
                                before.id(),
                                before.tag(),
                                before.epoch(),
                                before.at(),
                                before.kc(),
                                before.sealed(),
                                link,
                                before.checkpoint(),
                                before.share()));
        assertThat(record.entryFlaws()).isEmpty();
    }

    @Test
    void aMemberWhoseKeyIsNoKeyHasSignedNothing() {
        change(0, record.rows().getFirst().tag(), 0, record.rows().getFirst().sealed(), new byte[0]);
        var nora = record.nora.member();
        var broken = new Member(nora.person(), nora.name(), "short", nora.helper(), nora.exchange());
        assertThat(record.entryFlaws(broken)).containsExactly("0 share", "2 signature");
    }

    private void change(int place, byte[] tag, long epoch, byte[] sealed, byte[] share) {
        var row = record.rows().get(place);
        record.rows()
                .set(
                        place,
                        new Row(
                                row.record(),
                                row.position(),
                                row.id(),
                                tag,
                                epoch,
                                row.at(),
                                row.kc(),
                                sealed,
                                row.link(),
                                row.checkpoint(),
                                share));
    }
}
