package org.reknit.stages;

import java.util.stream.Stream;
import org.reknit.text.Keyed;

/** How someone would go on, as the decision review asks it. All of them are good ends. */
public enum Choice implements Keyed {
    CONTINUE,
    CHANGE,
    END,
    /** Nothing said yet, or not yet known. */
    OPEN;

    /** The choice of this name; {@link #OPEN} for a name that is none of these. */
    public static Choice of(String key) {
        return Stream.of(values())
                .filter(choice -> choice.key().equals(key))
                .findFirst()
                .orElse(OPEN);
    }
}
