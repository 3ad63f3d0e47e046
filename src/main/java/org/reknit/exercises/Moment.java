package org.reknit.exercises;

import java.util.Locale;

/** When an exercise has its time for one person, in the order in which the list shows them. */
public enum Moment {
    /** It can be done. */
    NOW,
    /** It has been done, and can be done again. */
    DONE,
    /** Something comes before it. */
    LATER,
    /** It rests for a while. */
    RESTING,
    /** It is meant for somebody else, or for something else than what happened here. */
    OTHERS;

    /** The word as text keys write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
