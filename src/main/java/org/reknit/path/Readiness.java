package org.reknit.path;

import java.util.Locale;

/** A person's own answer to a stage's question. Nobody else ever sees it. */
public enum Readiness {
    YES,
    NOT_YET;

    /** The answer as forms and text keys write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws org.reknit.record.Malformed for other words */
    public static Readiness of(String key) {
        for (Readiness one : values()) if (one.key().equals(key)) return one;
        throw new org.reknit.record.Malformed("answer");
    }
}
