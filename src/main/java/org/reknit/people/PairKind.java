package org.reknit.people;

import java.util.Locale;

/** What two linked persons are to each other. */
public enum PairKind {
    PARTNERS,
    FAMILY,
    FRIENDS;

    /** The kind as forms and text keys write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such kind */
    public static PairKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
