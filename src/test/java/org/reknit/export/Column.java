package org.reknit.export;

import java.util.UUID;

/** A column of an entry, in which a bit can be changed. */
enum Column {
    POSITION,
    ID,
    TAG,
    EPOCH,
    AT,
    KC,
    SEALED,
    LINK,
    CHECKPOINT,
    SHARE;

    ArchivedEntry flip(ArchivedEntry entry, int bit) {
        return new ArchivedEntry(
                this == POSITION ? entry.position() ^ 1L << bit : entry.position(),
                this == ID ? flip(entry.id(), bit) : entry.id(),
                this == TAG ? flip(entry.tag(), bit) : entry.tag(),
                this == EPOCH ? entry.epoch() ^ 1L << bit : entry.epoch(),
                this == AT ? entry.at() ^ 1L << bit : entry.at(),
                this == KC ? flip(entry.kc(), bit) : entry.kc(),
                this == SEALED ? flip(entry.sealed(), bit) : entry.sealed(),
                this == LINK ? flip(entry.link(), bit) : entry.link(),
                this == CHECKPOINT ? flip(entry.checkpoint(), bit) : entry.checkpoint(),
                this == SHARE ? flip(entry.share(), bit) : entry.share(),
                entry.act());
    }

    static byte[] flip(byte[] bytes, int bit) {
        byte[] changed = bytes.clone();
        changed[bit / 8] ^= (byte) (1 << (bit % 8));
        return changed;
    }

    private static UUID flip(UUID id, int bit) {
        return new UUID(id.getMostSignificantBits() ^ 1L << bit, id.getLeastSignificantBits());
    }
}
