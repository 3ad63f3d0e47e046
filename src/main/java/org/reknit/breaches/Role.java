package org.reknit.breaches;

import org.reknit.text.Keyed;

/** Where a person stands in one breach; never a word about the person. */
public enum Role implements Keyed {
    HURT,
    RESPONSIBLE;

    /** Where the other one stands. */
    public Role other() {
        return switch (this) {
            case HURT -> RESPONSIBLE;
            case RESPONSIBLE -> HURT;
        };
    }
}
