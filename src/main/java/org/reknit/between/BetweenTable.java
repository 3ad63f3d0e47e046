package org.reknit.between;

import java.util.List;
import java.util.Optional;
import org.reknit.database.Database;
import org.reknit.record.RecordId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class BetweenTable {
    /** One sealed answer, under a name that says nothing. */
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere
    record Kept(String slot, byte[] sealed) {}

    private final Database database;

    BetweenTable(Database database) {
        this.database = database;
    }

    Optional<byte[]> find(RecordId record, String slot) {
        return find(database.read(), record, slot);
    }

    Optional<byte[]> find(JdbcClient sql, RecordId record, String slot) {
        return sql.sql("select sealed from between_two where record = ? and slot = ?")
                .params(record.toString(), slot)
                .query((row, i) -> row.getBytes(1))
                .optional();
    }

    void keep(JdbcClient sql, RecordId record, List<Kept> all) {
        for (Kept kept : all) {
            int written = sql.sql("insert into between_two (record, slot, sealed) values (?, ?, ?)"
                            + " on conflict (record, slot) do update set sealed = excluded.sealed")
                    .params(record.toString(), kept.slot(), kept.sealed())
                    .update();
            if (written != 1) throw new IllegalStateException("one slot, one row");
        }
    }
}
