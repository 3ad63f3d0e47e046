package org.reknit.talks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a talk stands: all that decides who may do what next.
 *
 * @param spoken who has had the floor and given it away
 * @param closed who has written what they understood
 * @param parking whether one of them would like to come back to it
 * @param ending how it ended, when it has
 */
public record Stand(
        Phase phase, Floor floor, List<Voice> spoken, List<Voice> closed, boolean parking, Optional<Ending> ending) {

    /** Proposed, and not begun. */
    static Stand proposed(Voice starts) {
        return new Stand(Phase.SETUP, Floor.of(starts), List.of(), List.of(), false, Optional.empty());
    }

    /**
     * Whose move it is. In the end both write their line, in any order; on a shared device the one who has the floor goes
     * first.
     */
    public Voice turn() {
        Voice holder = floor.holder();
        return switch (phase) {
            case SETUP -> Voice.OTHER;
            case SPEAK, CONFIRM -> holder;
            case PARAPHRASE, OWN -> holder.opposite();
            case CLOSE, ENDED -> closed.contains(holder) ? holder.opposite() : holder;
        };
    }

    /** Whether it is this voice's move. */
    public boolean isTurn(Voice voice) {
        return phase == Phase.CLOSE ? !closed.contains(voice) : phase != Phase.ENDED && voice == turn();
    }

    /** Whether the one who has the floor may propose to close: when the other has had it too. */
    public boolean mayFinish() {
        return phase == Phase.SPEAK && spoken.contains(floor.holder().opposite());
    }

    Stand at(Phase next, Floor floorThen) {
        return new Stand(next, floorThen, spoken, closed, parking, ending);
    }

    /** The floor changes hands. */
    Stand swapped() {
        var after = Floor.of(floor.holder().opposite());
        return new Stand(Phase.SPEAK, after, with(spoken, floor.holder()), closed, parking, ending);
    }

    Stand understood(Voice by, boolean park) {
        var all = with(closed, by);
        boolean parks = parking || park;
        var stand = new Stand(phase, floor, spoken, all, parks, ending);
        return all.size() < Voice.values().length ? stand : stand.ended(parks ? Ending.PARKED : Ending.CLOSED);
    }

    Stand ended(Ending how) {
        return new Stand(Phase.ENDED, floor, spoken, closed, parking, Optional.of(how));
    }

    private static List<Voice> with(List<Voice> some, Voice one) {
        return Stream.concat(some.stream(), Stream.of(one)).distinct().sorted().toList();
    }
}
