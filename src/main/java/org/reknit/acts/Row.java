package org.reknit.acts;

import java.time.Instant;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Pae;

/**
 * An entry as the database and an archive keep it.
 *
 * @param tag 8 opaque bytes that stand for author and chapter
 * @param kc the commitment to the entry's key
 * @param share without which the entry stays closed; empty once it was let go
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
public record Row(
        RecordId record,
        long position,
        EntryId id,
        byte[] tag,
        long epoch,
        Instant at,
        byte[] kc,
        byte[] sealed,
        byte[] link,
        byte[] checkpoint,
        byte[] share) {

    /** The link before the first entry. */
    public static byte[] origin(RecordId record) {
        return Bytes.sha256(Pae.of("reknit1/origin", record.value()));
    }

    /** What this row's link must be, after the given one. */
    public byte[] linkAfter(byte[] previous) {
        return link(previous, record, position, id, tag, epoch, at, kc, Bytes.sha256(sealed));
    }

    /** The same entry at another position. */
    public Row at(long otherPosition) {
        return new Row(record, otherPosition, id, tag, epoch, at, kc, sealed, link, checkpoint, share);
    }

    /** What links an entry to the one before. @param digest of its sealed bytes, SHA-256 */
    public static byte[] link(
            byte[] previous,
            RecordId record,
            long position,
            EntryId id,
            byte[] tag,
            long epoch,
            Instant at,
            byte[] kc,
            byte[] digest) {
        return Bytes.sha256(Pae.of(
                "reknit1/link",
                previous,
                record.value(),
                position,
                id.value(),
                tag,
                epoch,
                at.toEpochMilli(),
                kc,
                digest));
    }

    @Override
    public String toString() {
        return "Row[" + record + " " + position + "]";
    }
}
