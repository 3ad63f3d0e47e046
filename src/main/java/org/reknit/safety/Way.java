package org.reknit.safety;

import java.util.Locale;

/** With the other, or alone for now. */
public enum Way {
    /** The path with the other. */
    JOINT,
    /** One's own path; nothing of it shows to anyone else. */
    OWN;

    /** The word as forms and text keys write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
