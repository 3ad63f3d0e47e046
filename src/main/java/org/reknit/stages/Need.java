package org.reknit.stages;

import org.reknit.text.Keyed;

/** What whoever tells a setback needs just now. */
public enum Need implements Keyed {
    /** Nothing just now. */
    NOTHING,
    /** That the other knows, and nothing else. */
    KNOW,
    /** To be left in peace until tomorrow. */
    QUIET,
    /** To talk, when both are calm. */
    TALK;
}
