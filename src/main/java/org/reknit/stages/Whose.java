package org.reknit.stages;

import org.reknit.acts.Malformed;
import org.reknit.text.Keyed;

/** On whose side a setback happened, as seen by the one who tells it or by the one who looks at it. */
public enum Whose implements Keyed {
    MINE,
    THEIRS;

    Whose other() {
        return this == MINE ? THEIRS : MINE;
    }

    public static Whose of(String key) {
        for (Whose one : values()) if (one.key().equals(key)) return one;
        throw new Malformed("whose");
    }
}
