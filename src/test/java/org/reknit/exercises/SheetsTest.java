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
import org.reknit.exercises.AnswerAct.Answer;
import org.reknit.people.PersonId;
import org.reknit.record.Said;

/** Of what one writes in exercises the newest sheet of each counts, and when one was through with it. */
class SheetsTest {
    private static final PersonId NORA = PersonId.fresh();
    private static final Optional<BreachId> NONE = Optional.empty();
    private static final Optional<BreachId> LIE = Optional.of(BreachId.fresh());

    private Instant time = Instant.parse("2026-03-04T21:00:00Z");
    private Sheets now = Sheets.FOLD.empty();

    @Test
    void nothingIsThereBeforeAnythingIsKept() {
        assertThat(now.find("body-calm", NONE)).isEmpty();
        assertThat(now.finished("body-calm")).isEmpty();
        assertThat(now.lastAt()).isEmpty();
    }

    @Test
    void aSheetIsOpenUntilOneIsThroughAndWhenOneTakesItUpAgain() {
        keeps("body-calm", NONE, "");
        assertThat(sheet().open()).isTrue();
        keeps("body-calm", NONE, "yes");
        assertThat(sheet().open()).isFalse();
        assertThat(sheet().finished()).containsExactly(time);
        var finished = time;
        var again = keeps("body-calm", NONE, "no");
        assertThat(sheet()).isEqualTo(new Sheets.Sheet("body-calm", NONE, again, time, true, List.of(finished)));
        assertThat(now.all()).hasSize(1);
    }

    @Test
    void theSameExerciseOnAnotherBreachIsAnotherSheet() {
        var lie = keeps("body-calm", LIE, "yes");
        var none = keeps("body-calm", NONE, "yes");
        assertThat(now.find("body-calm", LIE).map(Sheets.Sheet::newest)).contains(lie);
        assertThat(now.find("body-calm", NONE).map(Sheets.Sheet::newest)).contains(none);
        assertThat(now.find("support-circle", NONE)).isEmpty();
    }

    @Test
    void oneWasThroughOnWhateverBreachOldestFirst() {
        keeps("body-calm", LIE, "yes");
        var first = time;
        keeps("body-calm", NONE, "yes");
        var second = time;
        keeps("body-calm", LIE, "yes");
        keeps("support-circle", NONE, "yes");
        assertThat(now.finished("body-calm")).containsExactly(first, second, time.minusSeconds(60));
        assertThat(now.lastAt()).contains(time);
    }

    @Test
    void theLatestTwentyFourTimesOfBeingThroughAreRemembered() {
        var all = new ArrayList<Instant>();
        for (int i = 0; i < 27; i++) {
            keeps("body-calm", NONE, "yes");
            all.add(time);
        }
        assertThat(sheet().finished()).isEqualTo(all.subList(3, 27));
    }

    private Sheets.Sheet sheet() {
        return now.find("body-calm", NONE).orElseThrow();
    }

    @CanIgnoreReturnValue
    private EntryId keeps(String exercise, Optional<BreachId> breach, String finished) {
        time = time.plusSeconds(60);
        var id = EntryId.fresh();
        var act = new Answer(exercise, breach, Optional.of(finished), List.of(), Map.of());
        now = Sheets.FOLD.step().apply(now, new Said<>(id, NORA, time, Instant.EPOCH, Signer.BROWSER, act));
        return id;
    }
}
