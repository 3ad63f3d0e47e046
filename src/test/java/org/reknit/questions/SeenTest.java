package org.reknit.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reknit.questions.Dialogue.BREACH;
import static org.reknit.questions.Dialogue.NORA;
import static org.reknit.questions.Dialogue.ONE;
import static org.reknit.questions.Dialogue.TOM;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the one who asked sees of what came: answers wait for her hand, and nothing else does. */
class SeenTest {
    private final Dialogue two = new Dialogue();

    @Test
    void anAnswerWaitsClosedUntilItIsOpened() {
        two.asks(ONE);
        var answer = two.answers(ONE);
        assertThat(seen()).isEmpty();
        assertThat(two.letterbox(NORA).closed(ONE)).extracting(Turn::id).containsExactly(answer);
        assertThat(two.letterbox(NORA).isAnythingClosed()).isTrue();
        two.keeps(new NoteAct.Opened(BREACH, List.of(answer)));
        assertThat(seen()).extracting(Turn::id).containsExactly(answer);
        assertThat(two.letterbox(NORA).closed(ONE)).isEmpty();
        assertThat(two.letterbox(NORA).isAnythingClosed()).isFalse();
    }

    @Test
    void soDoesWhatTheOtherAddsAndNotWhatOneAddsOneself() {
        two.asks(ONE);
        var theirs = two.says(TOM, new QuestionAct.Added(BREACH, ONE, "And."));
        var own = two.says(NORA, new QuestionAct.Added(BREACH, ONE, "And."));
        assertThat(seen()).extracting(Turn::id).containsExactly(own);
        assertThat(two.letterbox(NORA).closed(ONE)).extracting(Turn::id).containsExactly(theirs);
    }

    @Test
    void aDayThatIsNamedShowsAtOnce() {
        two.asks(ONE);
        var later = two.says(TOM, new QuestionAct.Later(BREACH, Optional.of(ONE), LocalDate.of(2026, 1, 9)));
        assertThat(seen()).extracting(Turn::id).containsExactly(later);
        assertThat(two.letterbox(NORA).closed(ONE)).isEmpty();
        assertThat(two.letterbox(NORA).isAnythingClosed()).isFalse();
    }

    @Test
    void whatIsStillToComeIsNeitherSeenNorClosed() {
        two.asks(ONE);
        two.keeps(new NoteAct.Arriving(BREACH, Arrival.DAYS, List.of()));
        two.answers(ONE);
        assertThat(seen()).isEmpty();
        assertThat(two.letterbox(NORA).closed(ONE)).isEmpty();
        assertThat(two.letterbox(NORA).isAnythingClosed()).isFalse();
    }

    @Test
    void whatComesAtAnyTimeIsSeenAtOnce() {
        two.asks(ONE);
        two.keeps(new NoteAct.Arriving(BREACH, Arrival.ANY, List.of()));
        var answer = two.answers(ONE);
        assertThat(seen()).extracting(Turn::id).containsExactly(answer);
    }

    @Test
    void whoeverAnswersSeesTheirOwnAnswers() {
        two.asks(ONE);
        two.answers(ONE);
        assertThat(two.letterbox(TOM).seen()).isEqualTo(two.asking());
    }

    private List<Turn> seen() {
        return two.letterbox(NORA).seen().find(ONE).orElseThrow().turns();
    }
}
