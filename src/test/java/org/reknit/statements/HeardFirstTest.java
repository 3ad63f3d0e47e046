package org.reknit.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reknit.statements.Exchange.NORA;
import static org.reknit.statements.Exchange.TOM;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reknit.breaches.BreachId;
import org.reknit.statements.StatementAct.Accountability;
import org.reknit.statements.StatementAct.Reaction;
import org.reknit.statements.Statements.Refusal;

/** Being heard comes before the statement, whatever form is sent. */
class HeardFirstTest {
    private final Exchange two = new Exchange();

    @Test
    void aStatementCannotBeTheFirstThingThatIsSaid() {
        assertThat(two.against(TOM, Exchange.owned())).contains(Refusal.NOT_HEARD_YET);
    }

    @Test
    void sayingItBackIsNotYetHavingHeard() {
        var impact = two.says(NORA, Exchange.impact());
        assertThat(two.against(TOM, Exchange.owned())).contains(Refusal.NOT_HEARD_YET);
        two.says(TOM, Exchange.heard(impact));
        assertThat(two.against(TOM, Exchange.owned())).contains(Refusal.NOT_HEARD_YET);
    }

    @ParameterizedTest
    @EnumSource(
            value = Reaction.class,
            names = {"AGAIN", "NOT_YET"})
    void onlyAYesOpensTheWayToTheStatement(Reaction reaction) {
        var heard = two.hears(reaction);
        assertThat(two.against(TOM, Exchange.owned())).contains(Refusal.NOT_HEARD_YET);
        two.says(NORA, Exchange.confirm(heard, Reaction.YES));
        assertThat(two.against(TOM, Exchange.owned())).isEmpty();
    }

    @Test
    void whoeverWasHeardOnceNeedNotBeHeardAgainForTheNextStatement() {
        two.hears(Reaction.YES);
        two.says(TOM, Exchange.owned());
        two.says(NORA, Exchange.impact());
        assertThat(two.against(TOM, Exchange.owned())).isEmpty();
    }

    @Test
    void beingHeardAboutOneBreachSaysNothingAboutAnother() {
        two.hears(Reaction.YES);
        var other = BreachId.fresh();
        var owned = new Accountability(
                other, "I lied.", "I pay.", "I am sorry.", "I hid it.", "I show it.", Optional.empty());
        assertThat(two.against(TOM, owned)).contains(Refusal.NOT_HEARD_YET);
    }
}
