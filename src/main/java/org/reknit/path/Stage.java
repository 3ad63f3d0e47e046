package org.reknit.path;

import java.util.Locale;

/** The stages of the path, in order. */
public enum Stage {
    STEADY,
    HEAR,
    UNDERSTAND,
    AGREE,
    RECONNECT,
    CHOOSE,
    KEEP;

    /** The stage as content files and text keys write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its number on the path, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** @throws IllegalArgumentException when there is none of this name */
    static Stage of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
