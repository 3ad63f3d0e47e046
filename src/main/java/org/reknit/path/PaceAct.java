package org.reknit.path;

import org.reknit.record.Act;
import org.reknit.record.Named;

/** Resting from the path, and coming back, alone and without a reason. */
public sealed interface PaceAct extends Act {
    /** From now on nothing is due. */
    @Named("pace/pause/1")
    record Pause() implements PaceAct {}

    /** There may be a next thing again. */
    @Named("pace/resume/1")
    record Resume() implements PaceAct {}
}
