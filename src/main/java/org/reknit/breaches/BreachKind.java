package org.reknit.breaches;

import java.util.Locale;

/** What kind of trust was broken. */
public enum BreachKind {
    DISHONESTY,
    INFIDELITY,
    SUBSTANCE,
    DISTANCE;

    /** The kind as forms and text keys write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
