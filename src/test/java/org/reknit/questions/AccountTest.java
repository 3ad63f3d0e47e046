package org.reknit.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reknit.questions.Dialogue.BREACH;
import static org.reknit.questions.Dialogue.NORA;
import static org.reknit.questions.Dialogue.ONE;
import static org.reknit.questions.Dialogue.TOM;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reknit.acts.EntryId;
import org.reknit.breaches.BreachId;
import org.reknit.breaches.Role;
import org.reknit.questions.QuestionAct.More;
import org.reknit.questions.Rules.Refusal;

/** What is told beside the questions: facts, words on the whole, and what is added to them. */
class AccountTest {
    private final Dialogue two = new Dialogue();

    @Test
    void theLatestWordSaysWhetherTheAccountIsWhole() {
        assertThat(two.asking().word()).isEmpty();
        two.says(TOM, Dialogue.whole(More.NOTHING));
        assertThat(two.asking().wholeAt()).contains(two.time());
        two.says(TOM, Dialogue.whole(More.THERE_IS));
        assertThat(two.asking().wholeAt()).isEmpty();
        assertThat(two.asking().word().map(Asking.Word::more)).contains(More.THERE_IS);
    }

    @Test
    void factsStandInTheirOrderOnWhateverBreach() {
        var first = two.says(TOM, Dialogue.fact("Money", "A loan."));
        var elsewhere = two.says(TOM, new QuestionAct.Fact(BreachId.fresh(), "Work", "I left it.", ""));
        assertThat(two.asking().facts()).extracting(Asking.Fact::id).containsExactly(first);
        assertThat(two.said().facts()).extracting(Asking.Fact::id).containsExactlyInAnyOrder(first, elsewhere);
    }

    @Test
    void aFactNeedsALineBeforeItAndWords() {
        assertThat(two.against(Role.RESPONSIBLE, Dialogue.fact("x".repeat(280), "A loan.")))
                .isEmpty();
        assertThat(two.against(Role.RESPONSIBLE, Dialogue.fact("x".repeat(281), "A loan.")))
                .contains(Refusal.LINE);
        assertThat(two.against(Role.RESPONSIBLE, Dialogue.fact(" ", "A loan."))).contains(Refusal.EMPTY);
        assertThat(two.against(Role.RESPONSIBLE, Dialogue.fact("Money", "\n"))).contains(Refusal.EMPTY);
    }

    @Test
    void eitherAddsToAFactOrToAWordAndToNothingElse() {
        var fact = two.says(TOM, Dialogue.fact("Money", "A loan."));
        var word = two.says(TOM, Dialogue.whole(More.NOTHING));
        for (Role role : Role.values()) {
            assertThat(two.against(role, Dialogue.remark(fact, "And."))).isEmpty();
            assertThat(two.against(role, Dialogue.remark(word, "And."))).isEmpty();
            assertThat(two.against(role, Dialogue.remark(word, " "))).contains(Refusal.EMPTY);
            assertThat(two.against(role, Dialogue.remark(EntryId.fresh(), "And.")))
                    .contains(Refusal.NOT_ASKED);
        }
    }

    @Test
    void whatIsAddedStandsWithWhatItIsAddedTo() {
        var fact = two.says(TOM, Dialogue.fact("Money", "A loan."));
        var other = two.says(TOM, Dialogue.fact("Work", "I left it."));
        var word = two.says(TOM, Dialogue.whole(More.NOTHING));
        two.says(TOM, Dialogue.whole(More.NOTHING));
        var toTheFact = two.says(NORA, Dialogue.remark(fact, "Since when?"));
        var toTheWord = two.says(NORA, Dialogue.remark(word, "Thank you."));
        assertThat(two.asking().facts()).extracting(Asking.Fact::id).containsExactly(fact, other);
        assertThat(two.asking().facts().getFirst().remarks())
                .containsExactly(
                        new Turn(toTheFact, NORA, two.time().minusSeconds(60), Turn.What.ADDED, Optional.empty()));
        assertThat(two.asking().facts().getLast().remarks()).isEmpty();
        assertThat(two.asking().words().getFirst().remarks())
                .extracting(Turn::id)
                .containsExactly(toTheWord);
        assertThat(two.asking().words().getLast().remarks()).isEmpty();
    }

    @Test
    void eachHasDoneAnExerciseWhenTheyAskedAnsweredOrGaveTheirWord() {
        two.asks(ONE);
        var asked = two.time();
        two.answers(ONE);
        var answered = two.time();
        two.says(NORA, new QuestionAct.Added(BREACH, ONE, "And."));
        two.says(TOM, Dialogue.whole(More.THERE_IS));
        assertThat(two.said().lastDone("question-list", NORA)).contains(asked);
        assertThat(two.said().lastDone("question-list", TOM)).isEmpty();
        assertThat(two.said().lastDone("answer-a-batch", TOM)).contains(answered);
        assertThat(two.said().lastDone("answer-a-batch", NORA)).isEmpty();
        assertThat(two.said().lastDone("is-there-anything-else", TOM)).contains(two.time());
        assertThat(two.said().lastDone("is-there-anything-else", NORA)).isEmpty();
        assertThat(two.said().lastDone("timeline", TOM)).isEmpty();
    }
}
