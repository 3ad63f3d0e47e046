package org.reknit.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reknit.acts.EntryId;
import org.reknit.breaches.BreachId;
import org.reknit.people.PersonId;
import org.reknit.questions.Letterbox.Door;

/** No answer opens before the hour that was chosen for it, to the second. 5 January 2026 is a Monday. */
class ChosenHourTest {
    private static final ZoneId HERE = ZoneOffset.UTC;
    private static final BreachId BREACH = BreachId.fresh();
    private static final String MONDAY_NOON = "2026-01-05T12:00:00Z";

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T07:59:59.999Z, 2026-01-05T08:00:00Z",
        "2026-01-05T08:00:00Z, 2026-01-05T08:00:00Z",
        "2026-01-05T08:00:00.001Z, 2026-01-05T08:00:00.001Z",
        "2026-01-05T20:59:59.999Z, 2026-01-05T20:59:59.999Z",
        "2026-01-05T21:00:00Z, 2026-01-06T08:00:00Z",
        "2026-01-05T23:59:59.999Z, 2026-01-06T08:00:00Z",
        "2026-01-06T00:00:00Z, 2026-01-06T08:00:00Z"
    })
    void theDayBeginsAtEightAndEndsAtNine(Instant from, Instant first) {
        assertThat(Arrival.DAYTIME.first(from, List.of(), HERE)).contains(first);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T12:00:00Z, 2026-01-05T12:00:00Z",
        "2026-01-05T21:00:00Z, 2026-01-12T08:00:00Z",
        "2026-01-06T12:00:00Z, 2026-01-12T08:00:00Z",
        "2026-01-12T07:00:00Z, 2026-01-12T08:00:00Z"
    })
    void aChosenDayComesAgainWithinTheWeek(Instant from, Instant first) {
        assertThat(Arrival.DAYS.first(from, List.of(DayOfWeek.MONDAY), HERE)).contains(first);
    }

    @Test
    void onlyAHandOpensWhatIsChosenForAHand() {
        assertThat(Arrival.SELF.first(Instant.parse(MONDAY_NOON), List.of(DayOfWeek.values()), HERE))
                .isEmpty();
    }

    @Test
    void whatIsChosenAtNightDoesNotOpenInThatNightWhatWasSaidByDay() {
        var rules = List.of(rule("2026-01-01T00:00:00Z", Arrival.SELF), rule("2026-01-05T22:00:00Z", Arrival.DAYTIME));
        assertThat(door(rules, MONDAY_NOON, "2026-01-05T22:00:00Z")).isEqualTo(Door.TO_COME);
        assertThat(door(rules, MONDAY_NOON, "2026-01-06T07:59:59.999Z")).isEqualTo(Door.TO_COME);
        assertThat(door(rules, MONDAY_NOON, "2026-01-06T08:00:00Z")).isEqualTo(Door.OPEN);
    }

    @Test
    void whatIsChosenAtTheVeryMomentOfOpeningKeepsItClosed() {
        var rules = List.of(rule("2026-01-01T00:00:00Z", Arrival.DAYTIME), rule("2026-01-06T08:00:00Z", Arrival.SELF));
        assertThat(door(rules, "2026-01-05T22:00:00Z", "2026-01-06T08:00:00Z")).isEqualTo(Door.CLOSED);
    }

    @Test
    void whatWasSaidLongBeforeTheChoiceOpensFromTheChoiceOn() {
        var rules = List.of(rule("2026-01-08T10:00:00Z", Arrival.DAYS, DayOfWeek.MONDAY));
        assertThat(door(rules, MONDAY_NOON, "2026-01-12T07:59:59Z")).isEqualTo(Door.TO_COME);
        assertThat(door(rules, MONDAY_NOON, "2026-01-12T08:00:00Z")).isEqualTo(Door.OPEN);
    }

    private static Notes.Rule rule(String at, Arrival arrival, DayOfWeek... days) {
        return new Notes.Rule(Instant.parse(at), arrival, List.of(days));
    }

    private static Door door(List<Notes.Rule> rules, String said, String now) {
        var answer = EntryId.fresh();
        var turn = new Turn(answer, PersonId.fresh(), Instant.parse(said), Turn.What.TOLD, Optional.empty());
        var page = new Notes.Page(
                BREACH, List.of(), List.of(), rules, List.of(), List.of(), Optional.empty(), Optional.empty());
        var reader = PersonId.fresh();
        return new Letterbox(Asking.of(BREACH), page, reader, Instant.parse(now).atZone(HERE)).door(turn);
    }
}
