package org.reknit.timeouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-04T21:05:00Z, UTC, 2026-03-05T09:00:00Z",
        "2026-03-05T00:40:00Z, UTC, 2026-03-05T09:00:00Z",
        "2026-03-05T08:00:00Z, UTC, 2026-03-06T08:00:00Z",
        "2026-03-04T10:00:00Z, Australia/Sydney, 2026-03-04T22:00:00Z",
        "2026-03-04T10:00:00Z, Asia/Kolkata, 2026-03-05T03:30:00Z"
    })
    void nineInTheMorningAfterANightIsOfferedFirst(Instant now, ZoneId zone, Instant chosen) {
        assertThat(hours(now, zone).chosen()).isEqualTo(chosen);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T21:05:00Z, UTC",
        "2026-03-04T21:59:59Z, Asia/Kolkata",
        "2026-03-28T23:30:00Z, Europe/Berlin",
        "2026-10-24T22:30:00Z, Europe/Berlin"
    })
    void everyHourOfferedIsOneThatIsGranted(Instant now, ZoneId zone) {
        var hours = hours(now, zone);
        assertThat(hours.all()).hasSizeBetween(22, 25).contains(hours.chosen()).doesNotHaveDuplicates();
        assertThat(hours.all()).allSatisfy(hour -> {
            assertThat(hour).isAfterOrEqualTo(now.plus(TimeOut.SHORTEST)).isBeforeOrEqualTo(now.plus(TimeOut.LONGEST));
            assertThat(hour.atZone(zone).getMinute()).isZero();
        });
    }

    @Test
    void whereNoFullHourIsLeftTheLastMomentIs() {
        Instant now = Instant.parse("2026-03-04T21:05:00Z");
        Instant latest = now.plus(Duration.ofMinutes(15));
        assertThat(Hours.between(now, latest, ZoneId.of("UTC")).all()).containsExactly(latest);
    }

    private static Hours hours(Instant now, ZoneId zone) {
        return Hours.between(now.plus(TimeOut.SHORTEST), now.plus(TimeOut.LONGEST), zone);
    }
}
