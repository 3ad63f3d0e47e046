package org.reknit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.reknit.acts.EntryId;
import org.reknit.acts.Head;
import org.reknit.acts.Row;
import org.reknit.record.Forgery;

/** What is found when someone with the database, but without the server's key, moves, cuts or changes rows. */
class BrokenChainTest {
    private final Forgery record = new Forgery().joined();

    BrokenChainTest() {
        for (int notes = 0; notes < 4; notes++) {
            record.with(record.note(record.nora.person(), record.nora, record.head()));
        }
    }

    @Test
    void aChainThatNobodyTouchedIsWhole() {
        assertThat(record.chainFlaws(record.end())).isEmpty();
    }

    @Test
    void aRowThatIsGoneIsMissed() {
        var end = record.end();
        record.rows().remove(2);
        assertThat(record.chainFlaws(end)).containsExactly("3 missing");
    }

    @Test
    void theNewestRowsDoNotGoUnnoticed() {
        var end = record.end();
        record.rows().removeLast();
        assertThat(record.chainFlaws(end)).containsExactly("5 cut");
        record.rows().clear();
        assertThat(record.chainFlaws(end)).containsExactly("5 cut");
    }

    @Test
    void anEndThatIsNotTheEndIsFound() {
        var end = record.end();
        var early = record.rows().get(4);
        assertThat(record.chainFlaws(head(early.position(), early.link(), early.at(), early.checkpoint())))
                .containsExactly("4 end");
        assertThat(record.chainFlaws(head(5, end.link(), end.at(), new byte[64])))
                .containsExactly("5 end");
        assertThat(record.chainFlaws(new Head(record.record, 5, end.link(), end.at(), Optional.empty())))
                .containsExactly("5 end");
        assertThat(record.chainFlaws(head(5, early.link(), end.at(), new byte[64])))
                .containsExactly("5 end");
    }

    @Test
    void aTimeThatIsChangedBreaksTheLinkAtThatRowAlone() {
        change(3, row -> row(row, row.position(), row.id(), row.at().plusSeconds(1), row.link(), row.checkpoint()));
        assertThat(record.chainFlaws(record.end())).containsExactly("3 link");
    }

    @Test
    void aLinkThatIsChangedBreaksAtThatRowAlone() {
        change(3, row -> row(row, row.position(), row.id(), row.at(), new byte[32], row.checkpoint()));
        assertThat(record.chainFlaws(record.end())).containsExactly("3 link");
    }

    @Test
    void anEndIsNotAskedForItsLinkWhereTheLastRowIsBrokenAlready() {
        var end = record.end();
        change(5, row -> row(row, row.position(), row.id(), row.at(), new byte[32], row.checkpoint()));
        assertThat(record.chainFlaws(end)).containsExactly("5 link");
    }

    @Test
    void aCheckpointOfAnotherRowDoesNotFit() {
        var other = record.rows().get(2).checkpoint();
        change(3, row -> row(row, row.position(), row.id(), row.at(), row.link(), other));
        assertThat(record.chainFlaws(record.end())).containsExactly("3 checkpoint");
    }

    @Test
    void aNumberThatIsChangedIsSeenForWhatItIs() {
        change(3, row -> row(row, 9, row.id(), row.at(), row.link(), row.checkpoint()));
        assertThat(record.chainFlaws(record.end())).containsExactly("3 position");
    }

    @Test
    void aRowThatComesASecondTimeIsFoundTwice() {
        record.rows().add(4, record.rows().get(3));
        assertThat(record.chainFlaws(record.end())).containsExactly("3 twice", "3 order");
    }

    @Test
    void rowsThatChangedPlacesAreOutOfOrder() {
        Collections.swap(record.rows(), 2, 3);
        assertThat(record.chainFlaws(record.end())).containsExactly("3 missing", "2 order");
    }

    private void change(int place, UnaryOperator<Row> change) {
        record.rows().set(place, change.apply(record.rows().get(place)));
    }

    private Head head(long position, byte[] link, Instant at, byte[] checkpoint) {
        return new Head(record.record, position, link, at, Optional.of(checkpoint));
    }

    private static Row row(Row row, long position, EntryId id, Instant at, byte[] link, byte[] checkpoint) {
        return new Row(
                row.record(),
                position,
                id,
                row.tag(),
                row.epoch(),
                at,
                row.kc(),
                row.sealed(),
                link,
                checkpoint,
                row.share());
    }
}
