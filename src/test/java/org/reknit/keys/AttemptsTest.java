package org.reknit.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.reknit.OnBothDatabases;
import org.reknit.Storage;
import org.reknit.crypto.Key;

/** A bucket of tries holds a burst and no more, however long nobody tried. */
@OnBothDatabases
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
class AttemptsTest {
    private static final Duration REFILL = Duration.ofSeconds(10);
    private static final Attempts.Limit LIMIT = new Attempts.Limit("test", 3, REFILL);
    private static final Instant EVENING = Instant.parse("2026-03-04T21:00:00Z");

    private final AttemptTable table;
    private final String subject = UUID.randomUUID().toString();

    AttemptsTest(Storage storage) {
        table = storage.server().part(AttemptTable.class);
    }

    @Test
    void aBurstIsLetThroughAndThenNoMore() {
        assertThat(allowed(EVENING, 10)).isEqualTo(3);
    }

    @Test
    void aYearWithoutTryingSavesUpNoMoreThanABurst() {
        assertThat(allowed(EVENING, 1)).isEqualTo(1);
        assertThat(allowed(EVENING.plus(Duration.ofDays(365)), 10)).isEqualTo(3);
    }

    @Test
    void oneMoreIsLetThroughForEachRefillThatWentBy() {
        assertThat(allowed(EVENING, 3)).isEqualTo(3);
        assertThat(allowed(EVENING.plus(REFILL).minusMillis(1), 1)).isZero();
        assertThat(allowed(EVENING.plus(REFILL), 10)).isEqualTo(1);
        assertThat(allowed(EVENING.plus(REFILL.multipliedBy(3)), 10)).isEqualTo(2);
    }

    @Test
    void tryingInVainCostsNothing() {
        assertThat(allowed(EVENING, 3)).isEqualTo(3);
        for (int second = 1; second < 10; second++) {
            assertThat(allowed(EVENING.plusSeconds(second), 1)).isZero();
        }
        assertThat(allowed(EVENING.plusSeconds(10).plusMillis(1), 1)).isEqualTo(1);
    }

    @Test
    void aClockThatGoesBackTakesNothingAway() {
        assertThat(allowed(EVENING, 1)).isEqualTo(1);
        assertThat(allowed(EVENING.minus(Duration.ofDays(1)), 10)).isEqualTo(2);
    }

    @Test
    void oneSubjectsTriesAreNotAnothers() {
        assertThat(allowed(EVENING, 3)).isEqualTo(3);
        assertThat(at(EVENING).allow(LIMIT, UUID.randomUUID().toString())).isTrue();
        assertThat(at(EVENING).allow(new Attempts.Limit("other", 3, REFILL), subject))
                .isTrue();
    }

    private long allowed(Instant now, int tries) {
        var attempts = at(now);
        return IntStream.range(0, tries)
                .filter(i -> attempts.allow(LIMIT, subject))
                .count();
    }

    private Attempts at(Instant now) {
        return new Attempts(table, new Pepper(Key.of(new byte[32])), Clock.fixed(now, ZoneOffset.UTC));
    }
}
