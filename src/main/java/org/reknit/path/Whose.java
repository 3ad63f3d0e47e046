package org.reknit.path;

import java.util.Locale;

/** On whose side a setback happened, as seen by the one who tells it or by the one who looks at it. */
public enum Whose {
    MINE,
    THEIRS;

    /** The word as forms and text keys write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Whose other() {
        return this == MINE ? THEIRS : MINE;
    }

    static Whose of(String key) {
        for (Whose one : values()) if (one.key().equals(key)) return one;
        throw new org.reknit.record.Malformed("whose");
    }
}
