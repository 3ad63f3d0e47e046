package org.reknit.record;

import java.util.Locale;

enum RecordKind {
    PRIVATE,
    SHARED;

    static RecordKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
