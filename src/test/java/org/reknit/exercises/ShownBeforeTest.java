package org.reknit.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reknit.acts.EntryId;
import org.reknit.acts.Signer;
import org.reknit.breaches.BreachId;
import org.reknit.exercises.ShownAct.Shown;
import org.reknit.people.PersonId;
import org.reknit.record.Said;

/** What the two have shown each other becomes one picture, oldest first. */
class ShownBeforeTest {
    private static final PersonId NORA = PersonId.fresh();
    private static final PersonId TOM = PersonId.fresh();
    private static final Optional<BreachId> LIE = Optional.of(BreachId.fresh());

    private Instant time = Instant.parse("2026-03-04T21:00:00Z");
    private Showing now = Showing.FOLD.empty();

    @Test
    void whatAPersonShowedLastIsFound() {
        shows(NORA, "thanks-noticed", LIE);
        var last = shows(NORA, "thanks-noticed", LIE);
        shows(TOM, "thanks-noticed", LIE);
        assertThat(now.find("thanks-noticed", LIE, NORA))
                .contains(new Showing.Piece("thanks-noticed", LIE, NORA, last, time.minusSeconds(60)));
    }

    @Test
    void anotherExerciseAnotherBreachOrAnotherPersonIsNot() {
        shows(NORA, "thanks-noticed", LIE);
        assertThat(now.find("slip-talk", LIE, NORA)).isEmpty();
        assertThat(now.find("thanks-noticed", Optional.empty(), NORA)).isEmpty();
        assertThat(now.find("thanks-noticed", LIE, TOM)).isEmpty();
    }

    @Test
    void theTimesOfAnExerciseAreThoseOfOnePersonOnWhateverBreach() {
        shows(NORA, "thanks-noticed", LIE);
        var first = time;
        shows(TOM, "thanks-noticed", LIE);
        shows(NORA, "slip-talk", LIE);
        shows(NORA, "thanks-noticed", Optional.empty());
        assertThat(now.times("thanks-noticed", NORA)).containsExactly(first, time);
    }

    @Test
    void theLatestFourHundredAreRemembered() {
        var all = new ArrayList<EntryId>();
        for (int i = 0; i < 403; i++) all.add(shows(NORA, "thanks-noticed", LIE));
        assertThat(now.all()).extracting(Showing.Piece::id).isEqualTo(all.subList(3, 403));
    }

    @Test
    void whatCountsAsShownComesAfterWhatWas() {
        shows(NORA, "thanks-noticed", LIE);
        var laid = new Showing.Piece("time-out-pact", Optional.empty(), NORA, EntryId.fresh(), time);
        assertThat(now.with(List.of(laid)).all()).hasSize(2).endsWith(laid);
        assertThat(now.with(List.of())).isEqualTo(now);
    }

    @CanIgnoreReturnValue
    private EntryId shows(PersonId by, String exercise, Optional<BreachId> breach) {
        time = time.plusSeconds(60);
        var id = EntryId.fresh();
        var act = new Shown(exercise, breach, List.of(), Map.of("note", List.of("words")));
        now = Showing.FOLD.step().apply(now, new Said<>(id, by, time, Instant.EPOCH, Signer.BROWSER, act));
        return id;
    }
}
