package org.reknit.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reknit.talks.Talking.NORA;
import static org.reknit.talks.Talking.OWN;
import static org.reknit.talks.Talking.TOM;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reknit.acts.EntryId;
import org.reknit.people.PersonId;
import org.reknit.talks.TalkAct.After;
import org.reknit.talks.TalkAct.Arrived;
import org.reknit.talks.Talks.Refusal;

/** Which move is possible in a talk that goes on. */
class MovingOnTest {
    private final Talking two = new Talking();

    @Test
    void aMoveBelongsToATalkAndToWhereItStands() {
        var talk = two.begun(Talking.proposal());
        assertThat(two.against(NORA, new TalkAct.Say(talk, 1, OWN, "Late."))).isEmpty();
        for (int step : new int[] {0, 2}) {
            assertThat(two.against(NORA, new TalkAct.Say(talk, step, OWN, "Late.")))
                    .contains(Refusal.MOVED_ON);
        }
        assertThat(two.against(NORA, new TalkAct.Say(EntryId.fresh(), 1, OWN, "Late.")))
                .contains(Refusal.MOVED_ON);
    }

    @Test
    void stoppingIsPossibleFromAnyPageAndInAnyBreak() {
        var talk = two.begun(Talking.proposal());
        for (int step : new int[] {0, 1, 9}) {
            var stop = new TalkAct.Stop(talk, step, OWN);
            assertThat(two.against(TOM, stop)).isEmpty();
            assertThat(two.whilePaused(TOM, stop)).isEmpty();
        }
    }

    @Test
    void nothingElseMovesWhileATimeOutRuns() {
        var talk = two.begun(Talking.proposal());
        assertThat(two.whilePaused(NORA, new TalkAct.Say(talk, 1, OWN, "Late.")))
                .contains(Refusal.PAUSED);
        assertThat(two.whilePaused(NORA, new TalkAct.Topic("Money"))).isEmpty();
    }

    @Test
    void nothingMovesInATalkThatIsOver() {
        var talk = two.begun(Talking.proposal());
        two.says(TOM, new TalkAct.Stop(talk, 1, OWN));
        assertThat(two.against(NORA, new TalkAct.Say(talk, 2, OWN, "Late."))).contains(Refusal.OUT_OF_TURN);
        assertThat(two.against(NORA, new TalkAct.Stop(talk, 2, OWN))).contains(Refusal.OUT_OF_TURN);
    }

    @Test
    void theListenerDoesNotSpeakForTheSpeakerUnlessBothSitAtOneDevice() {
        var apart = two.begun(Talking.proposal(Manner.LETTER, 0));
        var together = two.begun(Talking.proposal(Manner.ONE_DEVICE, 20));
        var voice = Optional.of(Voice.PROPOSER);
        assertThat(two.against(TOM, new TalkAct.Say(apart, 1, voice, "Late."))).contains(Refusal.NOT_YOURS);
        assertThat(two.against(TOM, new TalkAct.Say(together, 1, voice, "Late.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TWO_DEVICES, 280, 500", "ONE_DEVICE, 280, 500", "LETTER, 2000, 2000"})
    void wordsHaveTheLengthOfTheirManner(Manner manner, int piece, int answer) {
        var talk = two.begun(Talking.proposal(manner, 20));
        var other = Optional.of(Voice.OTHER);
        var own = Optional.of(Voice.PROPOSER);
        lasts(NORA, piece, words -> new TalkAct.Say(talk, 1, own, words));
        two.says(NORA, new TalkAct.Say(talk, 1, own, "Late."));
        lasts(TOM, answer, words -> new TalkAct.Restate(talk, 2, other, words));
        two.says(TOM, new TalkAct.Restate(talk, 2, other, "It was late."));
        var missed = Stream.of(piece, piece + 1)
                .map(length -> new TalkAct.Confirm(talk, 3, own, Arrived.PARTLY, "x".repeat(length)))
                .map(partly -> two.against(NORA, partly));
        assertThat(missed).containsExactly(Optional.empty(), Optional.of(Refusal.TOO_LONG));
    }

    @Test
    void owningAndClosingTakeWordsOfAnAnswersLength() {
        var talk = two.begun(Talking.hearingOut(Voice.PROPOSER, Optional.of(Talking.LIE)));
        two.says(NORA, new TalkAct.Say(talk, 1, OWN, "Late."));
        two.says(TOM, new TalkAct.Restate(talk, 2, OWN, "It was late."));
        two.says(NORA, new TalkAct.Confirm(talk, 3, OWN, Arrived.YES, ""));
        two.says(NORA, new TalkAct.Pass(talk, 4, OWN));
        lasts(TOM, 500, words -> new TalkAct.Own(talk, 5, OWN, words));
        two.says(TOM, new TalkAct.Own(talk, 5, OWN, "I came late."));
        lasts(TOM, 500, words -> new TalkAct.Understood(talk, 6, OWN, words, After.CLOSED));
    }

    private void lasts(PersonId by, int most, Function<String, TalkAct> saying) {
        assertThat(two.against(by, saying.apply(" "))).contains(Refusal.EMPTY);
        assertThat(two.against(by, saying.apply("x".repeat(most)))).isEmpty();
        assertThat(two.against(by, saying.apply("x".repeat(most + 1)))).contains(Refusal.TOO_LONG);
    }
}
