package org.reknit.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reknit.statements.Exchange.NORA;
import static org.reknit.statements.Exchange.TOM;

import org.junit.jupiter.api.Test;
import org.reknit.acts.EntryId;
import org.reknit.statements.StatementAct.Reaction;
import org.reknit.statements.Statements.Refusal;

/** One replies to the words that stand now: whoever changed theirs meanwhile is not answered for what is gone. */
class WhatStandsTest {
    private static final EntryId NOWHERE = EntryId.fresh();

    private final Exchange two = new Exchange();

    @Test
    void whatWasNeverSaidCannotBeRepliedTo() {
        assertThat(two.against(TOM, Exchange.heard(NOWHERE))).contains(Refusal.STALE);
        assertThat(two.against(NORA, Exchange.confirm(NOWHERE, Reaction.YES))).contains(Refusal.STALE);
        assertThat(two.against(NORA, Exchange.answer(NOWHERE))).contains(Refusal.STALE);
    }

    @Test
    void theNewestImpactIsTheOneToSayBack() {
        var first = two.says(NORA, Exchange.impact());
        assertThat(two.against(TOM, Exchange.heard(first))).isEmpty();
        var second = two.says(NORA, Exchange.impact());
        assertThat(two.against(TOM, Exchange.heard(first))).contains(Refusal.STALE);
        assertThat(two.against(TOM, Exchange.heard(second))).isEmpty();
    }

    @Test
    void theNewestWordsAreTheOnesToConfirm() {
        var first = two.hears(Reaction.AGAIN);
        var second =
                two.says(TOM, Exchange.heard(two.thread().impact().orElseThrow().id()));
        assertThat(two.against(NORA, Exchange.confirm(first, Reaction.YES))).contains(Refusal.STALE);
        assertThat(two.against(NORA, Exchange.confirm(second, Reaction.YES))).isEmpty();
    }

    @Test
    void whatANewImpactHasLeftBehindIsNotConfirmed() {
        var heard = two.hears(Reaction.NOT_YET);
        two.says(NORA, Exchange.impact());
        assertThat(two.against(NORA, Exchange.confirm(heard, Reaction.YES))).contains(Refusal.STALE);
    }

    @Test
    void aYesIsSaidOnceAndNothingIsSaidAfterIt() {
        var heard = two.hears(Reaction.YES);
        for (Reaction reaction : Reaction.values()) {
            assertThat(two.against(NORA, Exchange.confirm(heard, reaction))).contains(Refusal.ALREADY);
        }
    }

    @Test
    void aNotYetMayBecomeAYesOrOnceMore() {
        var heard = two.hears(Reaction.NOT_YET);
        for (Reaction reaction : Reaction.values()) {
            assertThat(two.against(NORA, Exchange.confirm(heard, reaction))).isEmpty();
        }
    }

    @Test
    void theNewestStatementIsTheOneToAnswer() {
        two.hears(Reaction.YES);
        var first = two.says(TOM, Exchange.owned());
        assertThat(two.against(NORA, Exchange.answer(first))).isEmpty();
        two.says(TOM, Exchange.owned());
        assertThat(two.against(NORA, Exchange.answer(first))).contains(Refusal.STALE);
    }

    @Test
    void anImpactCanBeToldAtAnyTime() {
        assertThat(two.against(NORA, Exchange.impact())).isEmpty();
        two.hears(Reaction.YES);
        two.says(TOM, Exchange.owned());
        assertThat(two.against(NORA, Exchange.impact())).isEmpty();
    }
}
