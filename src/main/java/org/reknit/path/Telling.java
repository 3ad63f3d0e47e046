package org.reknit.path;

import java.util.Locale;

/** How a setback came to be known (programme, loops: what is told in time keeps the honesty agreement). */
public enum Telling {
    /** Within the time the two agreed on. */
    IN_TIME,
    /** Later than that, or it came out. */
    LATE;

    /** The word as text keys write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word as forms write it. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
