package org.reknit.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reknit.acts.EntryId;
import org.reknit.places.Past.Line;
import org.reknit.places.Past.Pause;
import org.reknit.statements.Spoken;
import org.reknit.timeouts.TimeOut;
import org.reknit.today.Standings;

class PastTest {
    private static final Instant BEGAN = Instant.parse("2026-03-04T21:00:00Z");

    @Test
    void pagesBeginWithTheNewestAndLeaveNothingOut() {
        var past = Past.of(spoken(30), List.of());
        assertThat(past.page(1)).startsWith(past.all().getLast());
        assertThat(past.page(3)).endsWith(past.all().getFirst());
        assertThat(past.isMoreAfter(2)).isTrue();
        assertThat(past.isMoreAfter(3)).isFalse();
        assertThat(past.page(9)).isEmpty();
    }

    @Test
    void aBreakStandsWhereItWasWithNobodysName() {
        var past = Past.of(spoken(2), List.of(pause(Duration.ofMinutes(40))));
        assertThat(past.all()).extracting(Line::at).isSorted();
        assertThat(past.all()).element(1).isEqualTo(new Pause(BEGAN.plusSeconds(30), Duration.ofMinutes(40)));
    }

    @ParameterizedTest
    @CsvSource({"PT20M, true, 20", "PT20M31S, true, 21", "PT89M59S, true, 90", "PT90M, false, 2", "PT11H20M, false, 11"
    })
    void itIsAsLongAsOneWouldSay(Duration lasted, boolean inMinutes, long number) {
        var pause = new Pause(BEGAN, lasted);
        assertThat(pause.inMinutes()).isEqualTo(inMinutes);
        assertThat(pause.number()).isEqualTo(number);
    }

    private static Spoken spoken(int pieces) {
        return new Spoken(IntStream.range(0, pieces)
                .mapToObj(i -> new Spoken.Piece(
                        EntryId.fresh(), Standings.BREACH, "impact", Standings.ME, BEGAN.plus(Duration.ofMinutes(i))))
                .toList());
    }

    private static TimeOut pause(Duration lasts) {
        Instant called = BEGAN.plusSeconds(30);
        var id = EntryId.fresh();
        return new TimeOut(id, Standings.OTHER, called, called.plus(lasts), false, called, Optional.empty());
    }
}
