package org.reknit.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class HelpLinesTest {
    private final HelpLines pack = new HelpLines();

    @Test
    void australiaComesFirst() {
        assertThat(pack.regions().keySet()).startsWith("Australia");
    }

    @Test
    void everyLineCanBeDialledAndNamesItsSource() {
        var lines = pack.regions().values().stream().flatMap(List::stream).toList();
        assertThat(lines).extracting(HelpLine::id).doesNotHaveDuplicates();
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.dial()).matches("\\d{3,11}");
            assertThat(line.source()).contains(".");
            assertThat(line.checked()).isAfter(LocalDate.of(2026, 1, 1));
        });
    }

    @Test
    void aPackOlderThanTwelveMonthsSaysSo() {
        assertThat(pack.isStale(on(pack.checked().plusMonths(12)))).isFalse();
        assertThat(pack.isStale(on(pack.checked().plusMonths(12).plusDays(1)))).isTrue();
    }

    private static Clock on(LocalDate day) {
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return Clock.fixed(noon, ZoneOffset.UTC);
    }
}
