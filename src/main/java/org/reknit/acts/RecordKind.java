package org.reknit.acts;

import java.util.Locale;

/** Whose record it is: one person's, or a pair's. */
public enum RecordKind {
    PRIVATE,
    SHARED;

    public static RecordKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
