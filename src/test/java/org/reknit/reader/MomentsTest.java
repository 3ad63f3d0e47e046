package org.reknit.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.reknit.text.Language;

/** The same moment in each reader's own words. */
class MomentsTest {
    private static final Instant NIGHT = Instant.parse("2026-04-04T15:30:00Z");

    private static Moments in(String language, String zone) {
        return new Moments(new Reader(Language.of(language).orElseThrow(), ZoneId.of(zone), true));
    }

    @Test
    void aMomentIsOnTheDayThatTheReaderHas() {
        assertThat(in("en", "Australia/Sydney").hour(NIGHT)).isEqualTo("5 April 2026, 02:30");
        assertThat(in("en", "Europe/Dublin").hour(NIGHT)).isEqualTo("4 April 2026, 16:30");
        assertThat(in("en", "Australia/Sydney").day(NIGHT)).isEqualTo("5 April 2026");
        assertThat(in("en", "Europe/Dublin").day(NIGHT)).isEqualTo("4 April 2026");
    }

    /** Sydney's clocks go back at three on 5 April 2026 and forward at two on 4 October. */
    @Test
    void theClockMayShowAnHourTwiceOrNotAtAll() {
        var sydney = in("en", "Australia/Sydney");
        assertThat(sydney.hour(NIGHT.plusSeconds(3600))).isEqualTo("5 April 2026, 02:30");
        assertThat(sydney.hour(NIGHT.plusSeconds(7200))).isEqualTo("5 April 2026, 03:30");
        assertThat(sydney.hour(Instant.parse("2026-10-03T15:59:00Z"))).isEqualTo("4 October 2026, 01:59");
        assertThat(sydney.hour(Instant.parse("2026-10-03T16:00:00Z"))).isEqualTo("4 October 2026, 03:00");
    }

    @Test
    void anotherLanguageHasItsOwnOrderAndItsOwnDigits() {
        assertThat(in("de", "Europe/Berlin").hour(NIGHT))
                .contains("4. April 2026")
                .contains("17:30");
        assertThat(in("de", "Europe/Berlin").day(LocalDate.of(2026, 4, 4))).isEqualTo("4. April 2026");
        assertThat(in("ar-EG", "Africa/Cairo").day(LocalDate.of(2026, 4, 4)))
                .contains("٢٠٢٦")
                .contains("أبريل");
    }

    @Test
    void aZoneThatNobodySaidIsNamed() {
        var unknown = new Moments(new Reader(Language.ENGLISH, ZoneId.of("Europe/London"), false));
        assertThat(unknown.hour(NIGHT)).isEqualTo("4 April 2026, 16:30 (BST)");
        assertThat(unknown.day(NIGHT)).isEqualTo("4 April 2026");
    }
}
