package org.reknit.stages;

import java.util.Locale;
import org.reknit.text.Keyed;

/** How a setback came to be known (programme, loops: what is told in time keeps the honesty agreement). */
public enum HowTold implements Keyed {
    /** Within the time the two agreed on. */
    IN_TIME,
    /** Later than that, or it came out. */
    LATE;

    /** The word as forms write it. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
