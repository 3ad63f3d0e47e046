package org.reknit.pairing;

import java.util.Locale;

/** How an invitation was handed over. */
enum Via {
    LINK,
    WORDS;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
