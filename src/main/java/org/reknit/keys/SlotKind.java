package org.reknit.keys;

import org.reknit.text.Keyed;

enum SlotKind implements Keyed {
    PASSWORD,
    RECOVERY;
}
