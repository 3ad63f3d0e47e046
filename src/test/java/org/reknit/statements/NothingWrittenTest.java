package org.reknit.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reknit.statements.Exchange.BREACH;
import static org.reknit.statements.Exchange.NORA;
import static org.reknit.statements.Exchange.TOM;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reknit.acts.EntryId;
import org.reknit.statements.StatementAct.Accountability;
import org.reknit.statements.StatementAct.Answer;
import org.reknit.statements.StatementAct.Confirm;
import org.reknit.statements.StatementAct.Heard;
import org.reknit.statements.StatementAct.Impact;
import org.reknit.statements.StatementAct.Reaction;
import org.reknit.statements.Statements.Refusal;

/** Silence is not sent as if it were a statement, and a statement is whole. */
class NothingWrittenTest {
    private static final EntryId ANY = EntryId.fresh();

    private final Exchange two = new Exchange();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void emptyWordsAreNotShared(String nothing) {
        assertThat(two.against(NORA, new Impact(BREACH, nothing))).contains(Refusal.EMPTY);
        assertThat(two.against(TOM, new Heard(BREACH, ANY, nothing))).contains(Refusal.EMPTY);
        assertThat(two.against(NORA, new Answer(BREACH, ANY, nothing, nothing))).contains(Refusal.EMPTY);
    }

    @Test
    void eitherHalfOfAnAnswerIsEnough() {
        two.hears(Reaction.YES);
        var owned = two.says(TOM, Exchange.owned());
        assertThat(two.against(NORA, new Answer(BREACH, owned, "That you were afraid.", "")))
                .isEmpty();
        assertThat(two.against(NORA, new Answer(BREACH, owned, "", "When it began.")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Reaction.class)
    void aReactionNeedsNoWords(Reaction reaction) {
        var heard = two.says(TOM, Exchange.heard(two.says(NORA, Exchange.impact())));
        assertThat(two.against(NORA, new Confirm(BREACH, heard, reaction, ""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void eachOfTheFivePartsIsNeeded(int missing) {
        two.hears(Reaction.YES);
        assertThat(two.against(TOM, without(missing))).contains(Refusal.PART_MISSING);
    }

    @Test
    void askingForForgivenessIsNot() {
        two.hears(Reaction.YES);
        assertThat(two.against(TOM, without(5))).isEmpty();
    }

    @Test
    void theMissingPartIsToldBeforeThatOneIsNotHeardYet() {
        assertThat(two.against(TOM, without(0))).contains(Refusal.PART_MISSING);
    }

    private static Accountability without(int missing) {
        var words = new String[] {"I lied.", "I will tell you.", "I am sorry.", "I was afraid.", "I say it now.", "?"};
        words[missing] = " ";
        return new Accountability(BREACH, words[0], words[1], words[2], words[3], words[4], Optional.of(words[5]));
    }
}
