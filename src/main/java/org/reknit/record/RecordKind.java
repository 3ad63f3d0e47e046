package org.reknit.record;

import java.util.Locale;

enum RecordKind {
    PRIVATE,
    SHARED;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
