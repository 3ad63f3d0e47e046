package org.reknit.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reknit.statements.Exchange.BREACH;
import static org.reknit.statements.Exchange.NORA;
import static org.reknit.statements.Exchange.TOM;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reknit.acts.EntryId;
import org.reknit.breaches.BreachId;
import org.reknit.statements.StatementAct.Impact;
import org.reknit.statements.StatementAct.Reaction;

/** What is said on one breach becomes one picture: the newest of each kind. */
class ThreadTest {
    private final Exchange two = new Exchange();

    @Test
    void nothingWaitsBeforeAnythingIsSaid() {
        assertThat(two.thread()).isEqualTo(Thread.of(BREACH));
        assertThat(two.thread().toBeHeard()).isFalse();
        assertThat(two.thread().toBeConfirmed()).isFalse();
    }

    @Test
    void eachPieceKnowsItsEntryItsAuthorAndTheServersTime() {
        var impact = two.says(NORA, Exchange.impact());
        assertThat(two.thread().impact()).contains(new Thread.Piece(impact, NORA, two.time()));
        var heard = two.says(TOM, Exchange.heard(impact));
        assertThat(two.thread().heard()).contains(new Thread.Piece(heard, TOM, two.time()));
    }

    @Test
    void theImpactWaitsToBeSaidBackAndThenToBeConfirmed() {
        var impact = two.says(NORA, Exchange.impact());
        assertThat(two.thread().toBeHeard()).isTrue();
        assertThat(two.thread().toBeConfirmed()).isFalse();
        two.says(TOM, Exchange.heard(impact));
        assertThat(two.thread().toBeHeard()).isFalse();
        assertThat(two.thread().toBeConfirmed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"YES, false, false", "AGAIN, true, false", "NOT_YET, false, true"})
    void theReactionTellsWhoseTurnItIs(Reaction reaction, boolean toBeHeard, boolean toBeConfirmed) {
        two.hears(reaction);
        assertThat(two.thread().reaction()).contains(reaction);
        assertThat(two.thread().toBeHeard()).isEqualTo(toBeHeard);
        assertThat(two.thread().toBeConfirmed()).isEqualTo(toBeConfirmed);
        assertThat(two.thread().confirmed()).isEqualTo(reaction == Reaction.YES);
    }

    @Test
    void sayingItBackOnceMoreTakesTheReactionAway() {
        two.hears(Reaction.AGAIN);
        two.says(TOM, Exchange.heard(two.thread().impact().orElseThrow().id()));
        assertThat(two.thread().reaction()).isEmpty();
        assertThat(two.thread().toBeConfirmed()).isTrue();
    }

    @Test
    void aNewImpactBeginsAnewAndForgetsNoYes() {
        two.hears(Reaction.YES);
        var owned = two.says(TOM, Exchange.owned());
        var answer = two.says(NORA, Exchange.answer(owned));
        two.says(NORA, Exchange.impact());
        assertThat(two.thread().heard()).isEmpty();
        assertThat(two.thread().reaction()).isEmpty();
        assertThat(two.thread().confirmed()).isTrue();
        assertThat(two.thread().toBeHeard()).isTrue();
        assertThat(two.thread().accountability().map(Thread.Piece::id)).contains(owned);
        assertThat(two.thread().answer().map(Thread.Piece::id)).contains(answer);
    }

    @Test
    void aNewStatementWaitsForItsOwnAnswer() {
        two.hears(Reaction.YES);
        two.says(NORA, Exchange.answer(two.says(TOM, Exchange.owned())));
        assertThat(two.thread().answer()).isPresent();
        two.says(TOM, Exchange.owned());
        assertThat(two.thread().answer()).isEmpty();
        assertThat(two.thread().confirmed()).isTrue();
    }

    @Test
    void thePageShowsTheLatestTwentyFourOldestFirst() {
        var said = new ArrayList<EntryId>();
        for (int i = 0; i < 30; i++) said.add(two.says(NORA, Exchange.impact()));
        assertThat(two.thread().recent()).isEqualTo(said.subList(6, 30));
    }

    @Test
    void everyKindIsAmongTheLatest() {
        two.hears(Reaction.YES);
        var owned = two.says(TOM, Exchange.owned());
        var answer = two.says(NORA, Exchange.answer(owned));
        assertThat(two.thread().recent()).hasSize(5).endsWith(owned, answer);
    }

    @Test
    void whatIsSaidAboutOneBreachLeavesTheOthersAlone() {
        var other = BreachId.fresh();
        two.hears(Reaction.YES);
        var before = two.thread();
        var impact = two.says(NORA, new Impact(other, "And the money."));
        assertThat(two.thread()).isEqualTo(before);
        assertThat(two.now().on(other).impact().map(Thread.Piece::id)).contains(impact);
        assertThat(two.now().threads()).hasSize(2);
    }
}
