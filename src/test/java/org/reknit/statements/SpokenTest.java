package org.reknit.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reknit.acts.EntryId;
import org.reknit.acts.Signer;
import org.reknit.record.Said;
import org.reknit.statements.StatementAct.Reaction;
import org.reknit.today.Standings;

class SpokenTest {
    private static final EntryId HEARD = EntryId.fresh();
    private static final StatementAct TOLD = new StatementAct.Impact(Standings.BREACH, "what it was like");

    @Test
    void aNotYetIsNobodysNews() {
        assertThat(after(List.of(TOLD, reaction(Reaction.NOT_YET))).all())
                .extracting(Spoken.Piece::what)
                .containsExactly("impact");
    }

    @Test
    void everythingElseStandsInItsOrder() {
        var said = List.of(TOLD, reaction(Reaction.AGAIN), reaction(Reaction.YES));
        assertThat(after(said).all()).extracting(Spoken.Piece::what).containsExactly("impact", "again", "yes");
    }

    private static StatementAct reaction(Reaction reaction) {
        return new StatementAct.Confirm(Standings.BREACH, HEARD, reaction, "");
    }

    private static Spoken after(List<StatementAct> acts) {
        Spoken spoken = Spoken.FOLD.empty();
        for (StatementAct act : acts) {
            var id = EntryId.fresh();
            spoken = Spoken.FOLD
                    .step()
                    .apply(spoken, new Said<>(id, Standings.ME, Instant.EPOCH, Instant.EPOCH, Signer.BROWSER, act));
        }
        return spoken;
    }
}
