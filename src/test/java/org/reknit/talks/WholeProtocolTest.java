package org.reknit.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reknit.talks.Protocol.Outcome.Moved;
import org.reknit.talks.TalkAct.Move;

/** Walks every place a talk can come to, with every move by either voice, and holds what must be true in all of them. */
class WholeProtocolTest {
    private record Step(Stand from, Voice by, Move move, Stand to) {}

    static Stream<Arguments> every_talk() {
        return Stream.of(Manner.values())
                .flatMap(manner -> Stream.of(Shape.values())
                        .flatMap(
                                shape -> Stream.of(Voice.values()).map(starts -> Arguments.of(manner, shape, starts))));
    }

    @ParameterizedTest
    @MethodSource("every_talk")
    void whoever_has_the_move_can_do_something_and_the_end_can_be_reached_without_stopping(
            Manner manner, Shape shape, Voice starts) {
        var steps = walk(manner, shape, starts);
        for (Stand stand : standsOf(steps)) {
            if (stand.phase() == Phase.ENDED) continue;
            assertThat(steps)
                    .as("%s can move in %s", stand.turn(), stand)
                    .anyMatch(step -> step.from().equals(stand)
                            && step.by() == stand.turn()
                            && !(step.move() instanceof TalkAct.Stop));
        }
        assertThat(withoutStopping(steps))
                .as("places from which there is no way to the end")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("every_talk")
    void either_can_stop_anywhere_and_nothing_happens_after_the_end(Manner manner, Shape shape, Voice starts) {
        var steps = walk(manner, shape, starts);
        for (Stand stand : standsOf(steps)) {
            var stoppers = EnumSet.noneOf(Voice.class);
            steps.stream()
                    .filter(step -> step.from().equals(stand) && step.move() instanceof TalkAct.Stop)
                    .forEach(step -> stoppers.add(step.by()));
            if (stand.phase() == Phase.ENDED) {
                assertThat(steps).noneMatch(step -> step.from().equals(stand));
            } else {
                assertThat(stoppers).containsExactlyInAnyOrder(Voice.values());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("every_talk")
    void the_listener_only_ever_says_back_or_asks_for_an_example(Manner manner, Shape shape, Voice starts) {
        var whileListening = EnumSet.of(Phase.SPEAK, Phase.PARAPHRASE, Phase.CONFIRM);
        assertThat(walk(manner, shape, starts))
                .filteredOn(step -> whileListening.contains(step.from().phase())
                        && step.by() != step.from().floor().holder()
                        && !(step.move() instanceof TalkAct.Stop))
                .allSatisfy(step -> {
                    assertThat(step.from().phase()).isEqualTo(Phase.PARAPHRASE);
                    assertThat(step.move()).isInstanceOfAny(TalkAct.Restate.class, TalkAct.AskExample.class);
                });
    }

    @ParameterizedTest
    @MethodSource("every_talk")
    void nobody_takes_the_floor_it_is_given(Manner manner, Shape shape, Voice starts) {
        assertThat(walk(manner, shape, starts))
                .filteredOn(step -> step.from().phase() != Phase.SETUP
                        && step.from().floor().holder() != step.to().floor().holder())
                .allSatisfy(step -> {
                    assertThat(shape).isEqualTo(Shape.EVEN);
                    assertThat(step.by()).isEqualTo(step.from().floor().holder());
                    assertThat(step.move()).isInstanceOfAny(TalkAct.Pass.class, TalkAct.Confirm.class);
                });
    }

    @ParameterizedTest
    @MethodSource("every_talk")
    void no_piece_is_tried_more_than_three_times_and_no_turn_is_longer_than_five_pieces(
            Manner manner, Shape shape, Voice starts) {
        assertThat(standsOf(walk(manner, shape, starts))).allSatisfy(stand -> {
            assertThat(stand.floor().tries()).isLessThanOrEqualTo(3);
            if (shape == Shape.EVEN) assertThat(stand.floor().pieces()).isLessThanOrEqualTo(5);
        });
    }

    @ParameterizedTest
    @MethodSource("every_talk")
    void it_ends_closed_only_when_both_have_said_what_they_understood(Manner manner, Shape shape, Voice starts) {
        assertThat(standsOf(walk(manner, shape, starts)))
                .filteredOn(
                        stand -> stand.ending().filter(Ending.CLOSED::equals).isPresent())
                .isNotEmpty()
                .allSatisfy(stand -> assertThat(stand.closed()).containsExactlyInAnyOrder(Voice.values()));
    }

    /** One who is heard out may go on for ever; walking stops where pieces only count further. */
    private static final int FAR = 8;

    private static Set<Step> walk(Manner manner, Shape shape, Voice starts) {
        var steps = new LinkedHashSet<Step>();
        var seen = new HashSet<Stand>();
        var queue = new ArrayDeque<Stand>();
        queue.add(Stand.proposed(starts));
        while (!queue.isEmpty()) {
            Stand from = queue.poll();
            if (!seen.add(from) || from.floor().pieces() > FAR) continue;
            for (Voice by : Voice.values()) {
                for (Move move : EveryMove.ALL) {
                    if (Protocol.after(from, manner, shape, by, move) instanceof Moved(Stand to, var line)) {
                        steps.add(new Step(from, by, move, to));
                        queue.add(to);
                    }
                }
            }
        }
        return steps;
    }

    private static Set<Stand> standsOf(Set<Step> steps) {
        var stands = new LinkedHashSet<Stand>();
        steps.forEach(step -> {
            stands.add(step.from());
            if (step.to().floor().pieces() <= FAR) stands.add(step.to());
        });
        return stands;
    }

    private static Set<Stand> withoutStopping(Set<Step> steps) {
        Map<Stand, Set<Stand>> before = new HashMap<>();
        var reached = new ArrayDeque<Stand>();
        for (Step step : steps) {
            if (step.move() instanceof TalkAct.Stop) continue;
            before.computeIfAbsent(step.to(), to -> new HashSet<>()).add(step.from());
            if (step.to().phase() == Phase.ENDED) reached.add(step.to());
        }
        var left = standsOf(steps);
        while (!reached.isEmpty()) {
            Stand stand = reached.poll();
            if (left.remove(stand)) reached.addAll(before.getOrDefault(stand, Set.of()));
        }
        left.removeIf(stand -> stand.phase() == Phase.ENDED);
        return left;
    }
}
