package org.reknit.timeouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reknit.timeouts.TimeOutAct.Call;
import org.reknit.timeouts.TimeOutAct.Return;

/** Breaks protect, and cannot be used to silence someone for ever; nor does anything keep a person from taking one. */
class FairnessTest {
    private static final Duration DAY = Duration.ofHours(24);

    private final Breaks breaks = new Breaks();

    @Test
    void shortBreaksInAHardEveningAllHold() {
        for (int time = 0; time < 8; time++) {
            breaks.calls(Breaks.NORA, Length.TWENTY);
            assertThat(holds()).isEqualTo(Duration.ofMinutes(20));
            breaks.pass(Duration.ofMinutes(22));
        }
    }

    @Test
    void sleepingOverItHoldsAndSoDoesAShortOneTheNextDay() {
        breaks.callsUntil(Breaks.NORA, breaks.time().plus(Duration.ofHours(12)));
        breaks.pass(Duration.ofHours(13));
        breaks.calls(Breaks.NORA, Length.SIXTY);
        assertThat(holds()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void afterAWholeDayTheOtherCanWriteThoughTheNextBreakRuns() {
        breaks.callsUntil(Breaks.NORA, breaks.time().plus(DAY));
        breaks.pass(DAY);
        breaks.callsUntil(Breaks.NORA, breaks.time().plus(DAY));
        assertThat(breaks.now().running(breaks.time())).isPresent();
        assertThat(breaks.now().holding(Breaks.TOM, breaks.time())).isEmpty();
        assertThat(breaks.now().holding(Breaks.NORA, breaks.time()))
                .as("the caller asked for quiet, and has it until they come back")
                .isPresent();
    }

    @Test
    void afterAnHourInWhichTheOtherCouldWriteTwentyMinutesHoldAgain() {
        breaks.callsUntil(Breaks.NORA, breaks.time().plus(DAY));
        breaks.pass(DAY.plusHours(1));
        breaks.calls(Breaks.NORA, Length.SIXTY);
        assertThat(holds()).isEqualTo(Duration.ofMinutes(20));
        assertThat(breaks.now().all().getLast().lasts()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void threeDaysLaterAWholeDayHoldsAgain() {
        breaks.callsUntil(Breaks.NORA, breaks.time().plus(DAY));
        breaks.pass(Duration.ofHours(96));
        breaks.callsUntil(Breaks.NORA, breaks.time().plus(DAY));
        assertThat(holds()).isEqualTo(DAY);
    }

    @Test
    void comingBackEarlyGivesBackWhatWasNotUsed() {
        var id = breaks.callsUntil(Breaks.NORA, breaks.time().plus(DAY));
        breaks.pass(Duration.ofHours(1));
        breaks.says(Breaks.NORA, new Return(id));
        breaks.pass(Duration.ofMinutes(1));
        breaks.callsUntil(Breaks.NORA, breaks.time().plus(DAY));
        assertThat(holds()).isEqualTo(Duration.ofHours(23));
    }

    @Test
    void hoursInWhichTheOtherCouldWriteAreNotCountedAgainstTheCaller() {
        breaks.callsUntil(Breaks.NORA, breaks.time().plus(DAY));
        breaks.pass(DAY.plusHours(1));
        breaks.callsUntil(Breaks.NORA, breaks.time().plus(DAY));
        assertThat(holds()).isEqualTo(Duration.ofMinutes(20));
        breaks.pass(Duration.ofHours(71));
        breaks.callsUntil(Breaks.NORA, breaks.time().plus(DAY));
        assertThat(holds()).isEqualTo(DAY.minusMinutes(20));
    }

    @Test
    void anHourThatTheOtherHadDuringABreakCountsAsTheirs() {
        breaks.callsUntil(Breaks.NORA, breaks.time().plus(DAY));
        breaks.pass(DAY.plusHours(1));
        breaks.callsUntil(Breaks.NORA, breaks.time().plus(Duration.ofHours(2)));
        assertThat(holds()).isEqualTo(Duration.ofMinutes(20));
        breaks.pass(Duration.ofHours(2));
        breaks.calls(Breaks.NORA, Length.TWENTY);
        assertThat(holds()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void theBreaksOfTheOneAreNotCountedAgainstTheOther() {
        breaks.callsUntil(Breaks.NORA, breaks.time().plus(DAY));
        breaks.pass(DAY);
        breaks.callsUntil(Breaks.TOM, breaks.time().plus(DAY));
        assertThat(holds()).isEqualTo(DAY);
    }

    @Test
    void whatTheCallerIsToldBeforehandIsWhatHappens() {
        breaks.callsUntil(Breaks.NORA, breaks.time().plus(DAY));
        breaks.pass(DAY.plusHours(2));
        Instant hour = breaks.time().plus(Duration.ofMinutes(40));
        Instant told = breaks.now().wouldHold(Breaks.NORA, breaks.time(), hour);
        breaks.calls(Breaks.NORA, Length.FORTY);
        assertThat(breaks.now().all().getLast().holds()).isEqualTo(told);
    }

    /** Whoever tries to silence the other as hard as they can: however they go about it, half of the time stays open. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void inAnyThreeDaysTheOtherCanWriteHalfOfTheTime(long seed) {
        var random = new Random(seed);
        Instant begin = breaks.time();
        while (breaks.time().isBefore(begin.plus(Duration.ofDays(21)))) {
            assertThat(breaks.against(Breaks.NORA, call(random)))
                    .as("a break is never refused to whoever needs one")
                    .isEmpty();
            var id = breaks.says(Breaks.NORA, call(random));
            var last = breaks.now().all().getLast();
            if (random.nextBoolean()) {
                breaks.pass(last.lasts());
            } else {
                breaks.pass(Duration.ofMinutes(20));
                breaks.says(Breaks.NORA, new Return(id));
            }
            breaks.pass(random.nextInt(3) == 0 ? Duration.ofMinutes(random.nextInt(90)) : Duration.ZERO);
        }
        var window = Duration.ofHours(72);
        for (Instant from = begin; from.isBefore(breaks.time()); from = from.plus(Duration.ofHours(1))) {
            assertThat(held(breaks.now().all(), from, from.plus(window))).isLessThanOrEqualTo(window.dividedBy(2));
        }
    }

    private Call call(Random random) {
        var length = Length.values()[random.nextInt(Length.values().length)];
        long minutes = 20 + random.nextInt(random.nextBoolean() ? 1421 : 120);
        return new Call(length, Optional.of(breaks.time().plus(Duration.ofMinutes(minutes))));
    }

    private Duration holds() {
        var last = breaks.now().all().getLast();
        return Duration.between(last.calledAt(), last.holds());
    }

    private static Duration held(List<TimeOut> all, Instant from, Instant to) {
        return all.stream()
                .map(one -> Duration.between(
                        one.calledAt().isAfter(from) ? one.calledAt() : from,
                        one.holds().isBefore(to) ? one.holds() : to))
                .filter(Duration::isPositive)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
