package org.reknit.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reknit.talks.Talking.LIE;
import static org.reknit.talks.Talking.NORA;
import static org.reknit.talks.Talking.TOM;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.reknit.acts.EntryId;
import org.reknit.breaches.BreachId;
import org.reknit.talks.Talks.Refusal;

/** Which talks may be proposed, and what may be put on the list for another day. */
class ProposingTest {
    private final Talking two = new Talking();

    @Test
    void aTalkHasATopicOfAtMostAHundredAndTwentyCharacters() {
        assertThat(two.against(NORA, topic(" "))).contains(Refusal.EMPTY);
        assertThat(two.against(NORA, topic("x".repeat(120)))).isEmpty();
        assertThat(two.against(NORA, topic("x".repeat(121)))).contains(Refusal.TOO_LONG);
    }

    @Test
    void anOpenerHasAtMostFiveHundred() {
        assertThat(two.against(NORA, opener(""))).isEmpty();
        assertThat(two.against(NORA, opener("x".repeat(500)))).isEmpty();
        assertThat(two.against(NORA, opener("x".repeat(501)))).contains(Refusal.TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({
        "TWO_DEVICES, 4, TOO_LONG",
        "TWO_DEVICES, 5,",
        "TWO_DEVICES, 60,",
        "TWO_DEVICES, 61, TOO_LONG",
        "ONE_DEVICE, 61, TOO_LONG",
        "LETTER, 0,"
    })
    void aTalkTakesFiveMinutesToAnHourAndALetterItsTime(Manner manner, int minutes, Refusal refusal) {
        assertThat(two.against(NORA, Talking.proposal(manner, minutes))).isEqualTo(Optional.ofNullable(refusal));
    }

    @Test
    void oneTalkIsSpokenAtATimeWhoeverAsksForIt() {
        two.says(NORA, Talking.proposal());
        assertThat(two.against(NORA, Talking.proposal())).contains(Refusal.ONE_AT_A_TIME);
        assertThat(two.against(TOM, Talking.proposal(Manner.ONE_DEVICE, 20))).contains(Refusal.ONE_AT_A_TIME);
        assertThat(two.against(TOM, Talking.proposal(Manner.LETTER, 0))).isEmpty();
    }

    @Test
    void aTalkThatIsOverStandsInNobodysWay() {
        var first = two.says(NORA, Talking.proposal());
        two.says(TOM, new TalkAct.Stop(first, 0, Talking.OWN));
        assertThat(two.against(NORA, Talking.proposal())).isEmpty();
    }

    @Test
    void threeLettersGoBesideOneAnotherAndBesideATalk() {
        for (int letters = 0; letters < 3; letters++) {
            assertThat(two.against(NORA, Talking.proposal(Manner.LETTER, 0))).isEmpty();
            two.says(NORA, Talking.proposal(Manner.LETTER, 0));
        }
        assertThat(two.against(NORA, Talking.proposal(Manner.LETTER, 0))).contains(Refusal.ONE_AT_A_TIME);
        assertThat(two.against(NORA, Talking.proposal())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Voice.class)
    void onlyWhoeverWasHurtIsHeardOut(Voice starts) {
        boolean norasTurn = starts == Voice.PROPOSER;
        var hearing = Talking.hearingOut(starts, Optional.of(LIE));
        assertThat(two.against(NORA, hearing))
                .isEqualTo(norasTurn ? Optional.empty() : Optional.of(Refusal.NOT_THEIRS));
        assertThat(two.against(TOM, hearing)).isEqualTo(norasTurn ? Optional.of(Refusal.NOT_THEIRS) : Optional.empty());
    }

    @Test
    void nobodyIsHeardOutAboutNothingOrAboutWhatBothHaveNotTold() {
        assertThat(two.against(NORA, Talking.hearingOut(Voice.PROPOSER, Optional.empty())))
                .contains(Refusal.NOT_THEIRS);
        assertThat(two.against(NORA, Talking.hearingOut(Voice.PROPOSER, Optional.of(BreachId.fresh()))))
                .contains(Refusal.NOT_THEIRS);
    }

    @Test
    void anEvenTalkIsAboutNothingOrAboutWhatBothHaveTold() {
        for (var breach : List.of(Optional.<BreachId>empty(), Optional.of(LIE))) {
            assertThat(two.against(TOM, even(breach))).isEmpty();
        }
        assertThat(two.against(TOM, even(Optional.of(BreachId.fresh())))).contains(Refusal.NOT_THEIRS);
    }

    @Test
    void whatIsTakenUpLiesOnTheList() {
        var topic = two.says(TOM, new TalkAct.Topic("The holidays"));
        assertThat(two.against(NORA, takingUp(topic))).isEmpty();
        assertThat(two.against(NORA, takingUp(EntryId.fresh()))).contains(Refusal.MOVED_ON);
        two.says(NORA, new TalkAct.Settle(topic));
        assertThat(two.against(NORA, takingUp(topic))).contains(Refusal.MOVED_ON);
    }

    @Test
    void aTopicForAnotherDayHasWordsAndIsTakenOffOnce() {
        assertThat(two.against(NORA, new TalkAct.Topic("\n"))).contains(Refusal.EMPTY);
        assertThat(two.against(NORA, new TalkAct.Topic("x".repeat(121)))).contains(Refusal.TOO_LONG);
        var topic = two.says(NORA, new TalkAct.Topic("The holidays"));
        assertThat(two.against(TOM, new TalkAct.Settle(topic))).isEmpty();
        two.says(TOM, new TalkAct.Settle(topic));
        assertThat(two.against(TOM, new TalkAct.Settle(topic))).contains(Refusal.MOVED_ON);
    }

    private static TalkAct topic(String words) {
        return Talking.saying(words, Optional.empty(), Optional.empty());
    }

    private static TalkAct opener(String words) {
        return Talking.saying("Money", Optional.of(words), Optional.empty());
    }

    private static TalkAct takingUp(EntryId parked) {
        return Talking.saying("Money", Optional.empty(), Optional.of(parked));
    }

    private static TalkAct even(Optional<BreachId> breach) {
        return Talking.about(Manner.TWO_DEVICES, 20, Shape.EVEN, Voice.PROPOSER, breach);
    }
}
