package org.reknit.stages;

import java.time.DayOfWeek;
import java.util.List;
import org.reknit.acts.Act;
import org.reknit.acts.Named;

/** Resting from the path, coming back, and saying how much of it suits; alone and without a reason. */
public sealed interface PaceAct extends Act {
    /** From now on nothing is due. */
    @Named("pace/pause/1")
    record Pause() implements PaceAct {}

    /** There may be a next thing again. */
    @Named("pace/resume/1")
    record Resume() implements PaceAct {}

    /**
     * How much suits, and when.
     *
     * @param minutes at a time; longer exercises are then offered after shorter ones
     * @param days on which something may be next; none chosen means all
     */
    @Named("pace/suit/1")
    record Suit(int minutes, List<DayOfWeek> days) implements PaceAct {}
}
