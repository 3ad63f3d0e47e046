package org.reknit.path;

import java.util.Locale;

/** How an exercise stands for someone now. */
public enum Access {
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

    /** The word as text keys write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
