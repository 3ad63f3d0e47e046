package org.reknit.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reknit.acts.EntryId;
import org.reknit.breaches.BreachId;
import org.reknit.people.PersonId;
import org.reknit.questions.Letterbox.Door;

/** When an answer comes before the one who asked. 5 January 2026 is a Monday. */
class LetterboxTest {
    private static final PersonId ASKS = PersonId.fresh();
    private static final PersonId ANSWERS = PersonId.fresh();
    private static final BreachId BREACH = BreachId.fresh();

    @Test
    void beforeAnythingIsChosenEachAnswerWaitsForAHand() {
        assertThat(door(List.of(), "2026-01-05T10:00:00Z", "2026-01-09T10:00:00Z"))
                .isEqualTo(Door.CLOSED);
    }

    @Test
    void atAnyTimeItIsThereAtOnce() {
        var rules = List.of(rule("2026-01-01T00:00:00Z", Arrival.ANY));
        assertThat(door(rules, "2026-01-05T23:00:00Z", "2026-01-05T23:00:00Z")).isEqualTo(Door.OPEN);
    }

    @Test
    void whatIsWrittenAtNightComesInTheMorning() {
        var rules = List.of(rule("2026-01-01T00:00:00Z", Arrival.DAYTIME));
        assertThat(door(rules, "2026-01-05T21:00:00Z", "2026-01-05T23:59:00Z")).isEqualTo(Door.TO_COME);
        assertThat(door(rules, "2026-01-05T21:00:00Z", "2026-01-06T07:59:00Z")).isEqualTo(Door.TO_COME);
        assertThat(door(rules, "2026-01-05T21:00:00Z", "2026-01-06T08:00:00Z")).isEqualTo(Door.OPEN);
        assertThat(door(rules, "2026-01-05T02:00:00Z", "2026-01-05T08:00:00Z")).isEqualTo(Door.OPEN);
        assertThat(door(rules, "2026-01-05T20:59:00Z", "2026-01-05T20:59:00Z")).isEqualTo(Door.OPEN);
    }

    @Test
    void whatHasComeByDayStaysAtNight() {
        var rules = List.of(rule("2026-01-01T00:00:00Z", Arrival.DAYTIME));
        assertThat(door(rules, "2026-01-05T15:00:00Z", "2026-01-06T02:00:00Z")).isEqualTo(Door.OPEN);
    }

    @Test
    void onChosenDaysItComesOnTheNextOfThem() {
        var rules = List.of(rule("2026-01-01T00:00:00Z", Arrival.DAYS, DayOfWeek.SATURDAY));
        assertThat(door(rules, "2026-01-05T15:00:00Z", "2026-01-09T20:00:00Z")).isEqualTo(Door.TO_COME);
        assertThat(door(rules, "2026-01-05T15:00:00Z", "2026-01-10T08:00:00Z")).isEqualTo(Door.OPEN);
        assertThat(door(rules, "2026-01-10T22:00:00Z", "2026-01-16T20:00:00Z")).isEqualTo(Door.TO_COME);
        assertThat(door(rules, "2026-01-10T22:00:00Z", "2026-01-17T08:00:00Z")).isEqualTo(Door.OPEN);
    }

    @Test
    void withoutADayChosenNothingComes() {
        var rules = List.of(rule("2026-01-01T00:00:00Z", Arrival.DAYS));
        assertThat(door(rules, "2026-01-05T15:00:00Z", "2027-01-05T15:00:00Z")).isEqualTo(Door.TO_COME);
    }

    @Test
    void aLaterChoiceClosesNothingThatHasCome() {
        var rules = List.of(rule("2026-01-01T00:00:00Z", Arrival.ANY), rule("2026-01-06T00:00:00Z", Arrival.SELF));
        assertThat(door(rules, "2026-01-05T15:00:00Z", "2026-01-07T00:00:00Z")).isEqualTo(Door.OPEN);
        assertThat(door(rules, "2026-01-06T15:00:00Z", "2026-01-07T00:00:00Z")).isEqualTo(Door.CLOSED);
    }

    @Test
    void aLaterChoiceLetsInWhatWasHeldBack() {
        var rules = List.of(rule("2026-01-01T00:00:00Z", Arrival.SELF), rule("2026-01-06T00:00:00Z", Arrival.ANY));
        assertThat(door(rules.subList(0, 1), "2026-01-05T15:00:00Z", "2026-01-05T23:00:00Z"))
                .isEqualTo(Door.CLOSED);
        assertThat(door(rules, "2026-01-05T15:00:00Z", "2026-01-06T00:00:00Z")).isEqualTo(Door.OPEN);
    }

    @Test
    void aNightThatIsChosenAwayInTimeLetsNothingIn() {
        var rules = List.of(rule("2026-01-01T00:00:00Z", Arrival.DAYTIME), rule("2026-01-06T07:00:00Z", Arrival.SELF));
        assertThat(door(rules, "2026-01-05T22:00:00Z", "2026-01-06T09:00:00Z")).isEqualTo(Door.CLOSED);
    }

    @Test
    void theHourIsThatOfThePlace() {
        var rules = List.of(rule("2026-01-01T00:00:00Z", Arrival.DAYTIME));
        var sydney = ZoneId.of("Australia/Sydney");
        assertThat(door(rules, "2026-01-05T12:00:00Z", "2026-01-05T12:00:00Z", sydney))
                .isEqualTo(Door.TO_COME);
        assertThat(door(rules, "2026-01-05T12:00:00Z", "2026-01-05T21:00:00Z", sydney))
                .isEqualTo(Door.OPEN);
    }

    private static Notes.Rule rule(String at, Arrival arrival, DayOfWeek... days) {
        return new Notes.Rule(Instant.parse(at), arrival, List.of(days));
    }

    private static Door door(List<Notes.Rule> rules, String said, String now) {
        return door(rules, said, now, ZoneOffset.UTC);
    }

    private static Door door(List<Notes.Rule> rules, String said, String now, ZoneId zone) {
        var turn = new Turn(EntryId.fresh(), ANSWERS, Instant.parse(said), Turn.What.TOLD, Optional.empty());
        var page = new Notes.Page(
                BREACH, List.of(), List.of(), rules, List.of(), List.of(), Optional.empty(), Optional.empty());
        return new Letterbox(Asking.of(BREACH), page, ASKS, Instant.parse(now).atZone(zone)).door(turn);
    }
}
