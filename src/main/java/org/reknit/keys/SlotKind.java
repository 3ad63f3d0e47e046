package org.reknit.keys;

import java.util.Locale;

enum SlotKind {
    PASSWORD,
    RECOVERY;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
