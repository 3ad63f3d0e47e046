package org.reknit.path;

import java.util.Locale;

/** How someone would go on, in the order in which the decision review lists it. All of them are good ends. */
enum Choice {
    CONTINUE,
    CHANGE,
    END,
    /** Nothing said yet, or not yet known. */
    OPEN;

    /** The word as content files write it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
