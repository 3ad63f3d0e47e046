package org.reknit.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reknit.talks.Talking.LIE;
import static org.reknit.talks.Talking.NORA;
import static org.reknit.talks.Talking.OWN;
import static org.reknit.talks.Talking.TOM;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reknit.acts.EntryId;
import org.reknit.talks.TalkAct.Arrived;

/** What one talk tells of itself: its time, who has moved, and whether someone was heard. */
class TalkTest {
    private final Talking two = new Talking();

    @Test
    void theTimeTheyGaveItRunsFromItsBeginningAndNeverBelowNothing() {
        var proposed = two.says(NORA, Talking.proposal());
        assertThat(two.talk(proposed).left(two.time())).isEmpty();
        two.says(TOM, new TalkAct.Begin(proposed, 0, OWN));
        var begun = two.time();
        two.says(NORA, new TalkAct.Say(proposed, 1, OWN, "Late."));
        var talk = two.talk(proposed);
        assertThat(talk.begunAt()).contains(begun);
        assertThat(talk.left(begun)).contains(Duration.ofMinutes(20));
        assertThat(talk.left(begun.plusSeconds(60))).contains(Duration.ofMinutes(19));
        assertThat(talk.left(begun.plus(Duration.ofHours(2)))).contains(Duration.ZERO);
    }

    @Test
    void aLetterAndATalkThatIsOverHaveNoClock() {
        var letter = two.begun(Talking.proposal(Manner.LETTER, 0));
        assertThat(two.talk(letter).left(two.time())).isEmpty();
        var talk = two.begun(Talking.proposal());
        two.says(NORA, new TalkAct.Stop(talk, 1, OWN));
        assertThat(two.talk(talk).left(two.time())).isEmpty();
    }

    @Test
    void whoHasMovedSinceIsKnown() {
        var talk = two.begun(Talking.proposal());
        two.says(NORA, new TalkAct.Say(talk, 1, OWN, "Late."));
        assertThat(two.talk(talk).hasMovedSince(1, Voice.PROPOSER)).isTrue();
        assertThat(two.talk(talk).hasMovedSince(2, Voice.PROPOSER)).isFalse();
        assertThat(two.talk(talk).hasMovedSince(1, Voice.OTHER)).isFalse();
    }

    @Test
    void aTalkThatWasStoppedIsNotThrough() {
        var talk = two.begun(Talking.proposal());
        assertThat(two.talk(talk).isThrough()).isFalse();
        two.says(NORA, new TalkAct.Stop(talk, 1, OWN));
        assertThat(two.talk(talk).isThrough()).isFalse();
        assertThat(two.talk(talk).isOpen()).isFalse();
    }

    @Test
    void whatWasTypedOnTheOthersDeviceHeardNobodyOut() {
        var talk = two.begun(Talking.about(Manner.ONE_DEVICE, 20, Shape.IMPACT, Voice.PROPOSER, Optional.of(LIE)));
        var nora = Optional.of(Voice.PROPOSER);
        var tom = Optional.of(Voice.OTHER);
        two.says(TOM, new TalkAct.Say(talk, 1, nora, "Late."));
        two.says(TOM, new TalkAct.Restate(talk, 2, tom, "It was late."));
        two.says(TOM, new TalkAct.Confirm(talk, 3, nora, Arrived.YES, ""));
        two.says(TOM, new TalkAct.Pass(talk, 4, nora));
        two.says(TOM, new TalkAct.Own(talk, 5, tom, "I came late."));
        assertThat(two.talk(talk).hasHeard()).isFalse();
        assertThat(two.now().heard()).isEmpty();
    }

    @Test
    void whatTheListenerTypedOnTheSpeakersDeviceStandsInNobodysWay() {
        var talk = two.begun(Talking.about(Manner.ONE_DEVICE, 20, Shape.IMPACT, Voice.PROPOSER, Optional.of(LIE)));
        var tom = Optional.of(Voice.OTHER);
        two.says(NORA, new TalkAct.Say(talk, 1, OWN, "Late."));
        two.says(NORA, new TalkAct.Restate(talk, 2, tom, "It was late."));
        two.says(NORA, new TalkAct.Confirm(talk, 3, OWN, Arrived.YES, ""));
        two.says(NORA, new TalkAct.Pass(talk, 4, OWN));
        two.says(NORA, new TalkAct.Own(talk, 5, tom, "I came late."));
        assertThat(two.talk(talk).hasHeard()).isTrue();
    }

    @Test
    void whoeverPassesBeforeAnythingArrivedWasNotHeard() {
        var talk = hearing();
        two.says(NORA, new TalkAct.Say(talk, 1, OWN, "Late."));
        two.says(NORA, new TalkAct.Pass(talk, 2, OWN));
        assertThat(two.talk(talk).phase()).isEqualTo(Phase.OWN);
        two.says(TOM, new TalkAct.Own(talk, 3, OWN, "I came late."));
        assertThat(two.talk(talk).hasHeard()).isFalse();
    }

    @Test
    void whoeverPassesWithoutAWordLeavesNothingToOwn() {
        var talk = hearing();
        two.says(NORA, new TalkAct.Pass(talk, 1, OWN));
        assertThat(two.talk(talk).phase()).isEqualTo(Phase.CLOSE);
    }

    @Test
    void itIsTheMoveOfOneExceptAtTheEndWhereBothClose() {
        var stand = Stand.proposed(Voice.PROPOSER);
        assertThat(stand.isTurn(Voice.OTHER)).isTrue();
        assertThat(stand.isTurn(Voice.PROPOSER)).isFalse();
        var close = stand.at(Phase.CLOSE, stand.floor());
        for (Voice voice : Voice.values()) {
            assertThat(close.isTurn(voice)).isTrue();
            assertThat(close.understood(voice, false).isTurn(voice)).isFalse();
            assertThat(stand.ended(Ending.STOPPED).isTurn(voice)).isFalse();
        }
    }

    private EntryId hearing() {
        return two.begun(Talking.hearingOut(Voice.PROPOSER, Optional.of(LIE)));
    }
}
