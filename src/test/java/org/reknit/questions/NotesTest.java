package org.reknit.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reknit.questions.Dialogue.BREACH;
import static org.reknit.questions.Dialogue.ONE;
import static org.reknit.questions.Dialogue.TWO;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reknit.acts.EntryId;
import org.reknit.breaches.BreachId;

/** What one keeps to oneself about questions becomes one page for each breach. */
class NotesTest {
    private final Dialogue two = new Dialogue();

    @Test
    void aPageIsEmptyBeforeAnythingIsKeptAndAnswersWaitForAHand() {
        assertThat(two.notes()).isEqualTo(Notes.Page.of(BREACH));
        assertThat(two.notes().rule()).isEqualTo(new Notes.Rule(Instant.EPOCH, Arrival.SELF, List.of()));
    }

    @Test
    void aQuestionKeepsItsPlaceWhenItIsWrittenAnew() {
        writes(ONE, Pile.NOW);
        var second = writes(TWO, Pile.LATER);
        var again = writes(ONE, Pile.LATER);
        assertThat(two.notes().own())
                .containsExactly(new Notes.Own(ONE, again, Pile.LATER), new Notes.Own(TWO, second, Pile.LATER));
        assertThat(two.notes().find(TWO).map(Notes.Own::newest)).contains(second);
    }

    @Test
    void questionsLieOnTheirPiles() {
        writes(ONE, Pile.NOW);
        writes(TWO, Pile.LATER);
        assertThat(two.notes().on(Pile.NOW)).extracting(Notes.Own::id).containsExactly(ONE);
        assertThat(two.notes().on(Pile.LATER)).extracting(Notes.Own::id).containsExactly(TWO);
    }

    @Test
    void whatIsRemovedIsGoneAndNothingElse() {
        writes(ONE, Pile.NOW);
        writes(TWO, Pile.NOW);
        two.keeps(new NoteAct.Removed(BREACH, ONE));
        assertThat(two.notes().find(ONE)).isEmpty();
        assertThat(two.notes().own()).extracting(Notes.Own::id).containsExactly(TWO);
    }

    @Test
    void theLatestChoiceHoldsAndTheOnesBeforeAreRemembered() {
        two.keeps(new NoteAct.Chosen(BREACH, List.of(ONE), Arrival.ANY, List.of()));
        var first = new Notes.Rule(two.time(), Arrival.ANY, List.of());
        two.keeps(new NoteAct.Arriving(BREACH, Arrival.DAYS, List.of(DayOfWeek.MONDAY)));
        var second = new Notes.Rule(two.time(), Arrival.DAYS, List.of(DayOfWeek.MONDAY));
        assertThat(two.notes().rules()).containsExactly(first, second);
        assertThat(two.notes().rule()).isEqualTo(second);
        assertThat(two.notes().chosen()).containsExactly(ONE);
    }

    @Test
    void whatIsOpenedTwiceIsOpenOnce() {
        var answer = EntryId.fresh();
        var other = EntryId.fresh();
        two.keeps(new NoteAct.Opened(BREACH, List.of(answer)));
        two.keeps(new NoteAct.Opened(BREACH, List.of(other, answer)));
        assertThat(two.notes().opened()).containsExactly(answer, other);
    }

    @Test
    void theNewestDraftOfEachAnswerCounts() {
        drafts(ONE);
        var other = drafts(TWO);
        var again = drafts(ONE);
        assertThat(two.notes().draft(ONE)).contains(new Notes.Draft(ONE, again, two.time()));
        assertThat(two.notes().draft(TWO).map(Notes.Draft::newest)).contains(other);
        assertThat(two.notes().drafts()).hasSize(2);
        assertThat(two.notes().draft(QuestionId.fresh())).isEmpty();
    }

    @Test
    void theNewestLookAndTheNewestFactInTheMakingAreKept() {
        var look = two.keeps(new NoteAct.Before(BREACH, Map.of()));
        var fact = two.keeps(new NoteAct.FactDraft(BREACH, "Money", "A loan.", ""));
        writes(ONE, Pile.NOW);
        assertThat(two.notes().before()).contains(look);
        assertThat(two.notes().fact()).contains(fact);
    }

    @Test
    void whatIsKeptAboutOneBreachLeavesTheOthersAlone() {
        var other = BreachId.fresh();
        writes(ONE, Pile.NOW);
        two.keeps(new NoteAct.Written(other, TWO, Pile.NOW, "When?"));
        assertThat(two.notes().own()).extracting(Notes.Own::id).containsExactly(ONE);
        assertThat(two.kept().on(other).own()).extracting(Notes.Own::id).containsExactly(TWO);
        assertThat(two.kept().all()).hasSize(2);
    }

    @CanIgnoreReturnValue
    private EntryId writes(QuestionId question, Pile pile) {
        return two.keeps(new NoteAct.Written(BREACH, question, pile, "When?"));
    }

    @CanIgnoreReturnValue
    private EntryId drafts(QuestionId of) {
        return two.keeps(new NoteAct.AnswerDraft(BREACH, of, Candour.TOLD, "In"));
    }
}
