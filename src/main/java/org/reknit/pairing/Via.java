package org.reknit.pairing;

import org.reknit.text.Keyed;

/** How an invitation was handed over. */
enum Via implements Keyed {
    LINK,
    WORDS;
}
