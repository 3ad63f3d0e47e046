package org.reknit.stages;

import org.reknit.acts.Malformed;
import org.reknit.text.Keyed;

/** A person's own answer to a stage's question. Nobody else ever sees it. */
public enum Readiness implements Keyed {
    YES,
    NOT_YET;

    /** @throws org.reknit.acts.Malformed for other words */
    public static Readiness of(String key) {
        for (Readiness one : values()) if (one.key().equals(key)) return one;
        throw new Malformed("answer");
    }
}
