package org.reknit.stages;

import org.reknit.text.Keyed;

/** The four setbacks, which are kept apart (product, words). */
public enum Setback implements Keyed {
    /** A commitment missed. */
    SLIP,
    /** Use resumed. */
    LAPSE,
    /** Something undisclosed came out. */
    NEW_FACT,
    /** It happened again. */
    REPEAT;

    /** Whether it matters if it was told in time: the other two lead back to the account or the beginning in any case. */
    public boolean canBeTold() {
        return this == SLIP || this == LAPSE;
    }
}
