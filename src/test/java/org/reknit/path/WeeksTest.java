package org.reknit.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reknit.path.Week.Outcome.DIFFERENT;
import static org.reknit.path.Week.Outcome.KEPT;
import static org.reknit.path.Week.Outcome.MISSED;
import static org.reknit.path.Week.Outcome.NOTHING_DUE;
import static org.reknit.path.Week.Outcome.PARTLY;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.reknit.breaches.BreachKind;
import org.reknit.breaches.Role;
import org.reknit.path.Week.Outcome;
import org.reknit.people.PairKind;
import org.reknit.text.Option;
import org.reknit.today.World;

/** The weeks of the fourth stage, as the two tell them at their check-ins. */
class WeeksTest {
    private final World world = new World(PairKind.PARTNERS, BreachKind.DISHONESTY);

    @Test
    void fourWeeksInFiveAreEnough() {
        both(KEPT, PARTLY, KEPT, MISSED, PARTLY);
        assertThat(kept()).isTrue();
    }

    @Test
    void threeInFourAreNot() {
        both(KEPT, PARTLY, KEPT, MISSED);
        assertThat(kept()).isFalse();
    }

    @Test
    void aWeekThatTheTwoSeeDifferentlyWasNotKeptForBoth() {
        both(KEPT, DIFFERENT, KEPT);
        assertThat(kept()).isFalse();
    }

    @Test
    void aWeekInWhichNothingWasDueCountsForNothing() {
        both(NOTHING_DUE, NOTHING_DUE, KEPT, KEPT, KEPT, MISSED, NOTHING_DUE, KEPT);
        assertThat(kept()).isTrue();
    }

    @Test
    void whatOnlyOneSawKeptWasNotKept() {
        for (int week = 0; week < 6; week++) {
            world.pass(7);
            world.show(Role.RESPONSIBLE, Week.EXERCISE, KEPT);
            world.show(Role.HURT, Week.EXERCISE, week < 4 ? KEPT : MISSED);
        }
        assertThat(kept()).isFalse();
    }

    @Test
    void aBadSpringDoesNotStandInTheWayOfAGoodSummer() {
        both(MISSED, MISSED, MISSED, MISSED, KEPT, KEPT, KEPT, KEPT);
        assertThat(kept()).isFalse();
        both(KEPT, KEPT, KEPT);
        assertThat(kept()).isTrue();
    }

    @Test
    void theCheckInOffersTheseOutcomesAndNoOther() {
        var step = World.LIBRARY.exercise(Week.EXERCISE).step(Week.STEP).orElseThrow();
        assertThat(step.options().stream().map(Option::id))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Outcome.values()).map(Outcome::key).toList());
    }

    private void both(Outcome... weeks) {
        Arrays.stream(weeks).forEach(week -> {
            world.pass(7);
            for (Role role : Role.values()) world.show(role, Week.EXERCISE, week);
        });
    }

    private boolean kept() {
        return Condition.KEPT.holds(world.history(Role.HURT), World.PROGRAMME)
                && Condition.KEPT.holds(world.history(Role.RESPONSIBLE), World.PROGRAMME);
    }
}
