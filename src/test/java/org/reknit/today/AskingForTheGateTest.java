package org.reknit.today;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reknit.breaches.BreachKind;
import org.reknit.breaches.Role;
import org.reknit.path.Offer;
import org.reknit.people.PairKind;
import org.reknit.stages.Stage;
import org.reknit.today.World.Event;

/** That a gate has opened is kept for good once somebody asks, so only a page that shows it may ask (decision 0010). */
class AskingForTheGateTest {
    private final World world = new World(PairKind.PARTNERS, BreachKind.DISHONESTY);
    private int asked;

    @ParameterizedTest
    @EnumSource(
            value = Event.Kind.class,
            names = {"PAUSE", "OWN_WAY", "BREAK"})
    void nobodyAsksWhereSomethingElseStandsFirst(Event.Kind kind) {
        world.happen(new Event(kind, Role.HURT, 1)); // a break with an odd number still runs
        today();
        assertThat(asked).isZero();
    }

    @Test
    void whoeverShowsItAsksOnce() {
        assertThat(today().next()).contains(new Offer.Onward(Stage.HEAR));
        assertThat(asked).isOne();
    }

    @CanIgnoreReturnValue
    private Today today() {
        return NextThing.of(world.history(Role.HURT), World.PROGRAMME, World.LIBRARY, this::open, false);
    }

    private boolean open() {
        asked++;
        return true;
    }
}
