package org.reknit.places;

import java.util.Locale;

/** What one can do on the path today. */
public enum Practice {
    NAME,
    FEELINGS,
    LETTER,
    VALUES,
    IMPACT,
    HEARD,
    ACCOUNTABILITY,
    ANSWER;

    /** The practice as text keys write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
