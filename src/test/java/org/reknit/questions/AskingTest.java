package org.reknit.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reknit.questions.Dialogue.BREACH;
import static org.reknit.questions.Dialogue.NORA;
import static org.reknit.questions.Dialogue.ONE;
import static org.reknit.questions.Dialogue.TOM;
import static org.reknit.questions.Dialogue.TWO;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reknit.breaches.BreachId;
import org.reknit.questions.QuestionAct.Settling;

/** What is asked about one breach becomes one picture: batches, questions, and what came of each. */
class AskingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 9);
    private final Dialogue two = new Dialogue();

    @Test
    void nothingIsThereBeforeTheFirstBatch() {
        assertThat(two.asking().newest()).isEmpty();
        assertThat(two.asking().batches()).isEmpty();
        assertThat(two.asking().askedAt()).isEmpty();
        assertThat(two.asking().answeredAt()).isEmpty();
    }

    @Test
    void theNewestBatchComesFirstAndEachKeepsItsOrder() {
        var first = two.asks(ONE, TWO);
        var asked = two.time();
        var three = QuestionId.fresh();
        var second = two.asks(three);
        assertThat(two.asking().batches()).containsExactly(second, first);
        assertThat(two.asking().newest()).extracting(Question::id).containsExactly(three);
        assertThat(two.asking().batch(first)).extracting(Question::id).containsExactly(ONE, TWO);
        assertThat(two.question(TWO)).isEqualTo(new Question(TWO, NORA, first, 1, asked, List.of()));
        assertThat(two.asking().askedAt()).contains(two.time());
    }

    @Test
    void itWasAnsweredWhenSomethingLastAnsweredIt() {
        two.asks(ONE, TWO);
        two.answers(ONE);
        two.answers(TWO);
        var answered = two.time();
        two.says(NORA, new QuestionAct.Added(BREACH, ONE, "And."));
        assertThat(two.asking().answeredAt()).contains(answered);
    }

    @Test
    void whatIsSaidAboutOneQuestionLeavesTheOtherAlone() {
        two.asks(ONE, TWO);
        two.answers(ONE);
        assertThat(two.question(ONE).turns()).hasSize(1);
        assertThat(two.question(TWO).turns()).isEmpty();
    }

    @Test
    void aDayForAllIsADayForEachThatWaits() {
        two.asks(ONE, TWO);
        two.answers(ONE);
        two.says(TOM, new QuestionAct.Later(BREACH, Optional.empty(), DAY));
        assertThat(two.question(ONE).turns()).hasSize(1);
        assertThat(two.question(TWO).due()).contains(DAY);
    }

    @Test
    void enoughOfAllIsEnoughOfEachThatIsNotAtRest() {
        two.asks(ONE, TWO);
        two.says(NORA, new QuestionAct.Settled(BREACH, Optional.of(ONE), Settling.PARKED));
        two.says(NORA, new QuestionAct.Settled(BREACH, Optional.empty(), Settling.ENOUGH));
        assertThat(two.question(ONE).turns()).hasSize(1);
        assertThat(two.question(TWO).turns()).hasSize(1);
    }

    @Test
    void aDayOutlastsWhatIsAddedAndNoAnswer() {
        two.asks(ONE);
        two.says(TOM, new QuestionAct.Later(BREACH, Optional.of(ONE), DAY));
        two.says(NORA, new QuestionAct.Added(BREACH, ONE, "And."));
        assertThat(two.question(ONE).due()).contains(DAY);
        two.answers(ONE);
        two.says(NORA, new QuestionAct.Added(BREACH, ONE, "And."));
        assertThat(two.question(ONE).due()).isEmpty();
    }

    @Test
    void whatIsHiddenIsNotThereAndEverythingElseIs() {
        two.asks(ONE);
        var answer = two.answers(ONE);
        var added = two.says(NORA, new QuestionAct.Added(BREACH, ONE, "And."));
        assertThat(two.asking().without(Set.of())).isEqualTo(two.asking());
        var seen = two.asking().without(Set.of(answer)).find(ONE).orElseThrow();
        assertThat(seen.turns()).extracting(Turn::id).containsExactly(added);
        assertThat(seen.isAnswered()).isFalse();
    }

    @Test
    void whatIsAskedAboutOneBreachLeavesTheOthersAlone() {
        two.asks(ONE);
        var other = BreachId.fresh();
        two.says(NORA, new QuestionAct.Batch(other, List.of(TWO), List.of("When?")));
        assertThat(two.said().on(other).questions()).extracting(Question::id).containsExactly(TWO);
        assertThat(two.asking().questions()).extracting(Question::id).containsExactly(ONE);
        assertThat(two.said().on(BreachId.fresh()).questions()).isEmpty();
    }

    @Test
    void wordsAreInWhatAnswersAsksFurtherOrAdds() {
        assertThat(Turn.What.values())
                .filteredOn(Turn.What::speaks)
                .containsExactly(
                        Turn.What.TOLD, Turn.What.UNKNOWN, Turn.What.DECLINED, Turn.What.FOLLOW_UP, Turn.What.ADDED);
    }
}
