package org.reknit.between;

import java.util.List;
import java.util.Optional;
import org.reknit.acts.RecordId;
import org.reknit.database.Database;
import org.reknit.database.Exactly;
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

    /**
     * Keeps everyone else from this question until the transaction ends, so that what is read in it stays true. Touching
     * one row, the same for both, does that on PostgreSQL; on SQLite there is only one writer.
     */
    void hold(JdbcClient sql, RecordId record, Kept first) {
        Exactly.one(sql.sql("insert into between_two (record, slot, sealed) values (?, ?, ?)"
                        + " on conflict (record, slot) do update set sealed = between_two.sealed")
                .params(record.toString(), first.slot(), first.sealed()));
    }

    void keep(JdbcClient sql, RecordId record, List<Kept> all) {
        for (Kept kept : all) {
            Exactly.one(sql.sql("insert into between_two (record, slot, sealed) values (?, ?, ?)"
                            + " on conflict (record, slot) do update set sealed = excluded.sealed")
                    .params(record.toString(), kept.slot(), kept.sealed()));
        }
    }
}
