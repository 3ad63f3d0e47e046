package org.reknit.path;

import org.reknit.text.Keyed;

/** How someone would go on, in the order in which the decision review lists it. All of them are good ends. */
enum Choice implements Keyed {
    CONTINUE,
    CHANGE,
    END,
    /** Nothing said yet, or not yet known. */
    OPEN;
}
