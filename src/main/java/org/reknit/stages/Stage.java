package org.reknit.stages;

import java.util.Locale;
import org.reknit.text.Keyed;

/** The stages of the path, in order. */
public enum Stage implements Keyed {
    STEADY,
    HEAR,
    UNDERSTAND,
    AGREE,
    RECONNECT,
    CHOOSE,
    KEEP;

    /** Its number on the path, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** @throws IllegalArgumentException when there is none of this name */
    public static Stage of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
