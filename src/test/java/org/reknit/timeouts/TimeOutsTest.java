package org.reknit.timeouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.reknit.acts.EntryId;
import org.reknit.timeouts.TimeOutAct.Call;
import org.reknit.timeouts.TimeOutAct.Move;
import org.reknit.timeouts.TimeOutAct.Return;
import org.reknit.timeouts.TimeOuts.Refusal;

class TimeOutsTest {
    private final Breaks breaks = new Breaks();

    @Test
    void nobodyIsQuietBeforeSomeoneAsksForIt() {
        assertThat(breaks.now().running(breaks.time())).isEmpty();
        assertThat(breaks.now().holding(Breaks.NORA, breaks.time())).isEmpty();
        assertThat(breaks.now().used()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"TWENTY, 20", "FORTY, 40", "SIXTY, 60"})
    void aBreakEndsByItselfAfterItsMinutes(Length length, int minutes) {
        breaks.calls(Breaks.NORA, length);
        breaks.pass(Duration.ofMinutes(minutes).minusMillis(1));
        assertThat(breaks.now().running(breaks.time())).isPresent();
        assertThat(breaks.now().holding(Breaks.NORA, breaks.time())).isPresent();
        assertThat(breaks.now().holding(Breaks.TOM, breaks.time())).isPresent();
        breaks.pass(Duration.ofMillis(1));
        assertThat(breaks.now().running(breaks.time())).isEmpty();
        assertThat(breaks.now().holding(Breaks.NORA, breaks.time())).isEmpty();
        assertThat(breaks.now().holding(Breaks.TOM, breaks.time())).isEmpty();
        assertThat(breaks.now().ended(breaks.time())).hasSize(1);
    }

    @Test
    void aBreakUntilANamedHourEndsThen() {
        Instant morning = breaks.time().plus(Duration.ofHours(11));
        breaks.callsUntil(Breaks.NORA, morning);
        assertThat(breaks.now().running(breaks.time()).map(TimeOut::ends)).contains(morning);
    }

    @Test
    void theMinutesCountFromTheServersClockAndNothingElse() {
        breaks.says(
                Breaks.NORA, new Call(Length.FORTY, Optional.of(breaks.time().plus(Duration.ofHours(20)))));
        assertThat(breaks.now().running(breaks.time()).map(TimeOut::lasts)).contains(Duration.ofMinutes(40));
    }

    @ParameterizedTest
    @CsvSource({
        "PT19M59.999S, TOO_SOON",
        "PT0S, TOO_SOON",
        "-PT1H, TOO_SOON",
        "PT20M,",
        "PT24H,",
        "PT24H0.001S, TOO_LATE",
        "P365D, TOO_LATE"
    })
    void theHourIsTwentyMinutesAwayAtLeastAndADayAtMost(Duration away, Refusal refusal) {
        var act = new Call(Length.TOMORROW, Optional.of(breaks.time().plus(away)));
        assertThat(breaks.against(Breaks.NORA, act)).isEqualTo(Optional.ofNullable(refusal));
    }

    @Test
    void aBreakUntilTomorrowNeedsAnHour() {
        assertThat(breaks.against(Breaks.NORA, new Call(Length.TOMORROW, Optional.empty())))
                .contains(Refusal.NO_HOUR);
    }

    @ParameterizedTest
    @CsvSource({"-P1D, PT20M", "P30D, PT24H"})
    void noActInTheRecordShutsAnyoneOutForLongerThanADay(Duration named, Duration lasts) {
        breaks.callsUntil(Breaks.NORA, breaks.time().plus(named));
        assertThat(breaks.now().all().getFirst().lasts()).isEqualTo(lasts);
    }

    @ParameterizedTest
    @EnumSource(Length.class)
    void whoeverIsOnABreakCannotAskForASecondOne(Length length) {
        breaks.calls(Breaks.NORA, Length.TWENTY);
        var again = new Call(length, Optional.of(breaks.time().plus(Duration.ofHours(3))));
        assertThat(breaks.against(Breaks.NORA, again)).contains(Refusal.RUNNING);
        breaks.pass(Duration.ofMinutes(20));
        assertThat(breaks.against(Breaks.NORA, new Call(length, again.returns())))
                .isEmpty();
    }

    @Test
    void bothCanAskAtOnceAndItIsQuietUntilBothHaveEnded() {
        breaks.calls(Breaks.NORA, Length.TWENTY);
        assertThat(breaks.against(Breaks.TOM, new Call(Length.SIXTY, Optional.empty())))
                .isEmpty();
        breaks.calls(Breaks.TOM, Length.SIXTY);
        assertThat(breaks.now().running(breaks.time()).map(TimeOut::caller)).contains(Breaks.TOM);
        assertThat(breaks.now().running(Breaks.NORA, breaks.time())).isPresent();
        breaks.pass(Duration.ofMinutes(30));
        assertThat(breaks.now().running(Breaks.NORA, breaks.time())).isEmpty();
        assertThat(breaks.now().holding(Breaks.NORA, breaks.time()).map(TimeOut::caller))
                .contains(Breaks.TOM);
        breaks.pass(Duration.ofMinutes(30));
        assertThat(breaks.now().holding(Breaks.NORA, breaks.time())).isEmpty();
    }

    @Test
    void theCallerIsBackAfterTwentyMinutesAndNotBefore() {
        var id = breaks.calls(Breaks.NORA, Length.SIXTY);
        breaks.pass(Duration.ofMinutes(20).minusMillis(1));
        assertThat(breaks.against(Breaks.NORA, new Return(id))).contains(Refusal.TOO_EARLY);
        breaks.pass(Duration.ofMillis(1));
        assertThat(breaks.against(Breaks.NORA, new Return(id))).isEmpty();
        breaks.says(Breaks.NORA, new Return(id));
        assertThat(breaks.now().running(breaks.time())).isEmpty();
        assertThat(breaks.now().holding(Breaks.TOM, breaks.time())).isEmpty();
        assertThat(breaks.now().all().getFirst().lasts()).isEqualTo(Duration.ofMinutes(20));
        assertThat(breaks.now().used()).isTrue();
    }

    @Test
    void comingBackLaterIsSaidAndChangesNothingOfWhenItEnded() {
        var id = breaks.calls(Breaks.NORA, Length.TWENTY);
        breaks.pass(Duration.ofHours(5));
        assertThat(breaks.against(Breaks.NORA, new Return(id))).isEmpty();
        breaks.says(Breaks.NORA, new Return(id));
        assertThat(breaks.now().all().getFirst().lasts()).isEqualTo(Duration.ofMinutes(20));
        assertThat(breaks.now().used()).isTrue();
    }

    @Test
    void comingBackASecondTimeChangesNothing() {
        var id = breaks.calls(Breaks.NORA, Length.SIXTY);
        breaks.pass(Duration.ofMinutes(25));
        breaks.says(Breaks.NORA, new Return(id));
        var before = breaks.now();
        breaks.pass(Duration.ofMinutes(5));
        assertThat(breaks.against(Breaks.NORA, new Return(id))).contains(Refusal.BACK);
        breaks.says(Breaks.NORA, new Return(id));
        assertThat(breaks.now()).isEqualTo(before);
    }

    @Test
    void theOtherCanNeitherEndNorMoveIt() {
        var id = breaks.calls(Breaks.NORA, Length.SIXTY);
        breaks.pass(Duration.ofMinutes(30));
        assertThat(breaks.against(Breaks.TOM, new Return(id))).contains(Refusal.NOT_YOURS);
        assertThat(breaks.against(Breaks.TOM, new Move(id, Length.TWENTY, Optional.empty())))
                .contains(Refusal.NOT_YOURS);
    }

    @Test
    void aBreakThatIsNotThereCannotBeEndedOrMoved() {
        var nowhere = EntryId.fresh();
        assertThat(breaks.against(Breaks.NORA, new Return(nowhere))).contains(Refusal.OVER);
        assertThat(breaks.against(Breaks.NORA, new Move(nowhere, Length.TWENTY, Optional.empty())))
                .contains(Refusal.OVER);
    }

    @Test
    void theReturnIsMovedOnce() {
        var id = breaks.calls(Breaks.NORA, Length.TWENTY);
        breaks.pass(Duration.ofMinutes(15));
        var move = new Move(id, Length.FORTY, Optional.empty());
        assertThat(breaks.against(Breaks.NORA, move)).isEmpty();
        breaks.says(Breaks.NORA, move);
        assertThat(breaks.now().all().getFirst().lasts()).isEqualTo(Duration.ofMinutes(55));
        assertThat(breaks.now().holding(Breaks.TOM, breaks.time())).isPresent();
        assertThat(breaks.against(Breaks.NORA, move)).contains(Refusal.MOVED);
    }

    @Test
    void whatIsOverCannotBeMoved() {
        var id = breaks.calls(Breaks.NORA, Length.TWENTY);
        breaks.pass(Duration.ofMinutes(20));
        assertThat(breaks.against(Breaks.NORA, new Move(id, Length.TWENTY, Optional.empty())))
                .contains(Refusal.OVER);
    }

    @ParameterizedTest
    @CsvSource({
        "PT10M, PT19M, TOO_SOON",
        "PT10M, PT20M,",
        "PT30M, PT29M, TOO_SOON",
        "PT30M, PT31M,",
        "PT10M, PT24H,",
        "PT10M, PT24H1M, TOO_LATE"
    })
    void aMovedReturnStaysBetweenTwentyMinutesAndADayFromTheCall(Duration passed, Duration hour, Refusal refusal) {
        Instant called = breaks.time();
        var id = breaks.calls(Breaks.NORA, Length.SIXTY);
        breaks.pass(passed);
        var move = new Move(id, Length.TOMORROW, Optional.of(called.plus(hour)));
        assertThat(breaks.against(Breaks.NORA, move)).isEqualTo(Optional.ofNullable(refusal));
    }

    @Test
    void minutesThatWouldGoBeyondTheDayAreRefused() {
        var id = breaks.callsUntil(Breaks.NORA, breaks.time().plus(Duration.ofHours(24)));
        breaks.pass(Duration.ofHours(23).plusMinutes(30));
        assertThat(breaks.against(Breaks.NORA, new Move(id, Length.FORTY, Optional.empty())))
                .contains(Refusal.TOO_LATE);
    }

    @Test
    void hoursThatWentByWithoutComingBackAreCountedSinceTheLastTimeTheyCame() {
        for (int time = 0; time < 3; time++) {
            breaks.calls(Breaks.NORA, Length.TWENTY);
            breaks.pass(Duration.ofHours(2));
        }
        breaks.calls(Breaks.TOM, Length.TWENTY);
        breaks.pass(Duration.ofHours(2));
        assertThat(breaks.now().withoutReturn(Breaks.NORA, breaks.time())).isEqualTo(3);
        assertThat(breaks.now().withoutReturn(Breaks.TOM, breaks.time())).isEqualTo(1);
        var last = breaks.calls(Breaks.NORA, Length.TWENTY);
        assertThat(breaks.now().withoutReturn(Breaks.NORA, breaks.time()))
                .as("while one runs, it says nothing yet")
                .isEqualTo(3);
        breaks.pass(Duration.ofMinutes(21));
        breaks.says(Breaks.NORA, new Return(last));
        assertThat(breaks.now().withoutReturn(Breaks.NORA, breaks.time())).isZero();
    }

    @Test
    void howOftenSomeoneDidNotComeBackNeverRefusesThemABreak() {
        for (int time = 0; time < 30; time++) {
            assertThat(breaks.against(Breaks.NORA, new Call(Length.TWENTY, Optional.empty())))
                    .isEmpty();
            breaks.calls(Breaks.NORA, Length.TWENTY);
            breaks.pass(Duration.ofMinutes(20));
        }
    }

    @Test
    void eachBreakIsItsOwnAndTheSecondIsMovedAndEndedByItsCaller() {
        var first = breaks.calls(Breaks.NORA, Length.TWENTY);
        breaks.pass(Duration.ofHours(1));
        var second = breaks.calls(Breaks.TOM, Length.SIXTY);
        breaks.pass(Duration.ofMinutes(30));
        assertThat(breaks.now().find(second).map(TimeOut::caller)).contains(Breaks.TOM);
        assertThat(breaks.now().ended(breaks.time())).extracting(TimeOut::id).containsExactly(first);
        breaks.says(Breaks.TOM, new Return(second));
        assertThat(breaks.now().find(first).flatMap(TimeOut::returned)).isEmpty();
        assertThat(breaks.now().find(second).flatMap(TimeOut::returned)).contains(breaks.time());
    }

    @Test
    void nobodyHasUsedABreakBeforeTheyCameBackFromIt() {
        breaks.calls(Breaks.NORA, Length.TWENTY);
        breaks.pass(Duration.ofHours(1));
        assertThat(breaks.now().used()).isFalse();
    }

    @Test
    void theOtherWaitsNoLongerThanTheBreakThatIsAskedFor() {
        Instant soon = breaks.time().plus(Duration.ofMinutes(40));
        assertThat(breaks.now().wouldHold(Breaks.NORA, breaks.time(), soon)).isEqualTo(soon);
        Instant late = breaks.time().plus(Duration.ofDays(3));
        assertThat(breaks.now().wouldHold(Breaks.NORA, breaks.time(), late))
                .isEqualTo(breaks.time().plus(Duration.ofDays(1)));
    }
}
