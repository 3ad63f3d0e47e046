package org.reknit.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reknit.talks.Talking.LIE;
import static org.reknit.talks.Talking.NORA;
import static org.reknit.talks.Talking.OWN;
import static org.reknit.talks.Talking.TOM;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reknit.acts.BrokenChain;
import org.reknit.acts.EntryId;
import org.reknit.talks.TalkAct.After;
import org.reknit.talks.TalkAct.Arrived;

/** What is said in talks becomes one picture: the talks, what waits for another day, and who was heard out. */
class TalksTest {
    private final Talking two = new Talking();

    @Test
    void talksStandOldestFirstAndTheOpenOnesAreKnown() {
        var first = two.says(NORA, Talking.proposal());
        var second = two.says(TOM, Talking.proposal(Manner.LETTER, 0));
        two.says(TOM, new TalkAct.Stop(first, 0, OWN));
        assertThat(two.now().all()).extracting(Talk::id).containsExactly(first, second);
        assertThat(two.now().open()).extracting(Talk::id).containsExactly(second);
        assertThat(two.talk(first).phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void aTalkBeginsWhenTheOtherIsThereAndNotWhenItIsProposed() {
        var talk = two.says(NORA, Talking.proposal());
        assertThat(two.talk(talk).begunAt()).isEmpty();
        assertThat(two.talk(talk).isUnderWay()).isFalse();
        two.says(TOM, new TalkAct.Begin(talk, 0, OWN));
        assertThat(two.talk(talk).begunAt()).isPresent();
        assertThat(two.talk(talk).isUnderWay()).isTrue();
        assertThat(two.talk(talk).step()).isEqualTo(1);
        assertThat(two.talk(talk).lastVoice()).contains(Voice.OTHER);
    }

    @Test
    void whatWasStoppedOrPutOffWaitsAndWhatIsTakenUpDoesNot() {
        var topic = two.says(NORA, new TalkAct.Topic("The holidays"));
        assertThat(two.now().parked()).containsExactly(topic);
        var other = two.says(TOM, new TalkAct.Topic("The money"));
        var talk = two.says(NORA, Talking.saying("The holidays", Optional.empty(), Optional.of(topic)));
        assertThat(two.now().parked()).containsExactly(other);
        two.says(TOM, new TalkAct.Stop(talk, 0, OWN));
        assertThat(two.now().parked()).containsExactly(other, talk);
        two.says(TOM, new TalkAct.Settle(other));
        assertThat(two.now().parked()).containsExactly(talk);
    }

    @Test
    void aPieceThatDidNotArriveInThreeTriesWaitsForAnotherDay() {
        var talk = two.begun(Talking.proposal());
        two.says(NORA, new TalkAct.Say(talk, 1, OWN, "Late."));
        two.says(TOM, new TalkAct.AskExample(talk, 2, OWN));
        two.says(NORA, new TalkAct.Say(talk, 3, OWN, "On Monday."));
        for (int step = 4; step < 10; step += 2) {
            two.says(TOM, new TalkAct.Restate(talk, step, OWN, "It was early."));
            two.says(NORA, new TalkAct.Confirm(talk, step + 1, OWN, Arrived.PARTLY, "Late."));
        }
        var piece = two.talk(talk).lines().getFirst();
        assertThat(piece.kind()).isEqualTo(Line.Kind.PIECE);
        assertThat(two.now().parked()).containsExactly(piece.id());
    }

    @Test
    void aTalkThatBothCloseLeavesNothingBehindUnlessOneWouldComeBackToIt() {
        for (After after : After.values()) {
            var talk = closed(after);
            assertThat(two.talk(talk).isThrough()).isTrue();
            assertThat(two.now().parked().contains(talk)).isEqualTo(after == After.PARKED);
        }
    }

    @Test
    void whoeverWasHeardOutAndHasHeardItOwnedIsHeardAboutThatBreach() {
        var talk = two.begun(Talking.hearingOut(Voice.PROPOSER, Optional.of(LIE)));
        two.says(NORA, new TalkAct.Say(talk, 1, OWN, "Late."));
        two.says(TOM, new TalkAct.Restate(talk, 2, OWN, "It was late."));
        two.says(NORA, new TalkAct.Confirm(talk, 3, OWN, Arrived.YES, ""));
        two.says(NORA, new TalkAct.Pass(talk, 4, OWN));
        assertThat(two.now().heard()).isEmpty();
        two.says(TOM, new TalkAct.Own(talk, 5, OWN, "I came late."));
        assertThat(two.now().heard()).containsExactly(LIE);
    }

    @Test
    void ofOlderTalksThatAreOverTheLinesAreNotKeptAtHand() {
        var open = two.begun(Talking.proposal(Manner.LETTER, 0));
        two.says(NORA, new TalkAct.Say(open, 1, OWN, "Late."));
        var first = stoppedAfterOnePiece();
        for (int more = 0; more < 19; more++) stoppedAfterOnePiece();
        assertThat(two.talk(first).lines()).hasSize(1);
        stoppedAfterOnePiece();
        assertThat(two.talk(first).lines()).isEmpty();
        assertThat(two.talk(first).step()).isEqualTo(3);
        assertThat(two.talk(open).lines()).hasSize(1);
    }

    @Test
    void theLatestTwoHundredTalksAreRemembered() {
        var first = stoppedAfterOnePiece();
        for (int more = 0; more < 199; more++) stoppedAfterOnePiece();
        assertThat(two.now().find(first)).isPresent();
        stoppedAfterOnePiece();
        assertThat(two.now().find(first)).isEmpty();
        assertThat(two.now().all()).hasSize(200);
    }

    @Test
    void aRecordInWhichSomeoneMovesNowhereOrOutOfTurnIsBroken() {
        var talk = two.begun(Talking.proposal());
        assertThatThrownBy(() -> two.says(NORA, new TalkAct.Say(EntryId.fresh(), 0, OWN, "Late.")))
                .isInstanceOf(BrokenChain.class);
        assertThatThrownBy(() -> two.says(TOM, new TalkAct.Say(talk, 1, OWN, "Late.")))
                .isInstanceOf(BrokenChain.class);
    }

    @CanIgnoreReturnValue
    private EntryId stoppedAfterOnePiece() {
        var talk = two.begun(Talking.proposal());
        two.says(NORA, new TalkAct.Say(talk, 1, OWN, "Late."));
        two.says(TOM, new TalkAct.Stop(talk, 2, OWN));
        return talk;
    }

    /** Both have had the floor, and both write their line. */
    private EntryId closed(After after) {
        var talk = two.begun(Talking.proposal());
        two.says(NORA, new TalkAct.Say(talk, 1, OWN, "Late."));
        two.says(TOM, new TalkAct.Restate(talk, 2, OWN, "It was late."));
        two.says(NORA, new TalkAct.Confirm(talk, 3, OWN, Arrived.YES, ""));
        two.says(NORA, new TalkAct.Pass(talk, 4, OWN));
        two.says(TOM, new TalkAct.Finish(talk, 5, OWN));
        two.says(NORA, new TalkAct.Understood(talk, 6, OWN, "That you waited.", After.CLOSED));
        two.says(TOM, new TalkAct.Understood(talk, 7, OWN, "That it was late.", after));
        return talk;
    }
}
