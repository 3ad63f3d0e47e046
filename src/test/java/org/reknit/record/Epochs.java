package org.reknit.record;

import org.reknit.crypto.Key;

/** A record's own key, which only its members' account roots open. */
public final class Epochs {
    private Epochs() {}

    public static Key newest(OpenRecord record) {
        return Key.of(record.keysForExport().getLast());
    }
}
