package org.reknit.breaches;

import java.util.Locale;

/** Where a person stands in one breach; never a word about the person. */
public enum Role {
    HURT,
    RESPONSIBLE;

    /** The role as forms and text keys write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where the other one stands. */
    public Role other() {
        return switch (this) {
            case HURT -> RESPONSIBLE;
            case RESPONSIBLE -> HURT;
        };
    }
}
