package org.reknit.export;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.reknit.acts.EntryId;
import org.reknit.acts.RecordId;
import org.reknit.acts.Row;

/**
 * One entry in an archive: its row as it stands, and what is in it.
 *
 * @param act absent where the row did not open
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record ArchivedEntry(
        long position,
        UUID id,
        byte[] tag,
        long epoch,
        long at,
        byte[] kc,
        byte[] sealed,
        byte[] link,
        byte[] checkpoint,
        byte[] share,
        Optional<ArchivedAct> act) {

    static ArchivedEntry of(Row row, Optional<ArchivedAct> act) {
        return new ArchivedEntry(
                row.position(),
                row.id().value(),
                row.tag(),
                row.epoch(),
                row.at().toEpochMilli(),
                row.kc(),
                row.sealed(),
                row.link(),
                row.checkpoint(),
                row.share(),
                act);
    }

    Row row(RecordId record) {
        return new Row(
                record,
                position,
                new EntryId(id),
                tag,
                epoch,
                Instant.ofEpochMilli(at),
                kc,
                sealed,
                link,
                checkpoint,
                share);
    }

    ArchivedEntry with(Optional<ArchivedAct> other) {
        return new ArchivedEntry(position, id, tag, epoch, at, kc, sealed, link, checkpoint, share, other);
    }

    @Override
    public String toString() {
        return "ArchivedEntry[" + position + "]";
    }
}
