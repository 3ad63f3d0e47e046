package org.reknit.exercises;

import org.reknit.text.Keyed;

/** When an exercise has its time for one person, in the order in which the list shows them. */
public enum Moment implements Keyed {
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
}
