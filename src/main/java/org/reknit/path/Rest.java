package org.reknit.path;

import org.reknit.acts.Act;
import org.reknit.stages.Pace;
import org.reknit.stages.PaceAct;
import org.reknit.web.Pen;

/**
 * Resting from the path, or coming back to it: whichever is possible now.
 *
 * @param pen for the act that would change it
 */
public record Rest(boolean paused, Pen pen) {
    /** What is possible now. */
    public static Rest of(Here here) {
        boolean paused = here.own().read(Pace.FOLD).paused();
        Class<? extends Act> act = paused ? PaceAct.Resume.class : PaceAct.Pause.class;
        return new Rest(paused, Pen.ready(here.own(), act));
    }

    /** Where the form goes. */
    public String address() {
        return paused ? "/us/pause/end" : "/us/pause";
    }

    /** The end of its texts' keys. */
    public String key() {
        return paused ? "resume" : "pause";
    }
}
