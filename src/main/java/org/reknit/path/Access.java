package org.reknit.path;

import org.reknit.text.Keyed;

/** How an exercise stands for someone now. */
public enum Access implements Keyed {
    /** It can be done. */
    OPEN,
    /** It has been done at least once. */
    DONE,
    /** Something comes before it. */
    AHEAD,
    /** It rests for a while, after a setback. */
    RESTING,
    /** It is not for this person, this pair or what happened. */
    NOT_FOR_THEM;
}
