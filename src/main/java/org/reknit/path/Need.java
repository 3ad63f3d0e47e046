package org.reknit.path;

import java.util.Locale;

/** What whoever tells a setback needs just now. */
public enum Need {
    /** Nothing just now. */
    NOTHING,
    /** That the other knows, and nothing else. */
    KNOW,
    /** To be left in peace until tomorrow. */
    QUIET,
    /** To talk, when both are calm. */
    TALK;

    /** The word as forms and text keys write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
