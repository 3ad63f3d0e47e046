package org.reknit.record;

import java.util.Optional;
import org.reknit.acts.RecordId;
import org.reknit.database.Database;
import org.springframework.stereotype.Component;

/** Folded pictures, sealed. Each row may vanish at any time and is made again. */
@Component
class SnapshotTable {
    /** @param position up to which, inclusive, the picture was folded */
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere
    record Snapshot(long position, long epoch, byte[] sealed) {}

    private final Database database;

    SnapshotTable(Database database) {
        this.database = database;
    }

    Optional<Snapshot> find(RecordId record, String fold) {
        return database.read()
                .sql("select position, epoch, sealed from snapshot where record = ? and fold = ?")
                .params(record.toString(), fold)
                .query((row, i) -> new Snapshot(row.getLong(1), row.getLong(2), row.getBytes(3)))
                .optional();
    }

    /**
     * Keeps the newer of two: whoever folded further wins, and the loser's work is merely repeated. Of two that reach
     * equally far the later stays, since a fold of a newer version may have no further act to go by.
     */
    void keep(RecordId record, String fold, Snapshot snapshot) {
        database.change(
                sql -> sql.sql("insert into snapshot (record, fold, position, epoch, sealed) values (?, ?, ?, ?, ?)"
                                + " on conflict (record, fold) do update set position = excluded.position,"
                                + " epoch = excluded.epoch, sealed = excluded.sealed"
                                + " where excluded.position >= snapshot.position")
                        .params(record.toString(), fold, snapshot.position(), snapshot.epoch(), snapshot.sealed())
                        .update());
    }
}
