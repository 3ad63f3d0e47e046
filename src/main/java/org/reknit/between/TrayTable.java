package org.reknit.between;

import java.util.Optional;
import org.reknit.acts.RecordId;
import org.reknit.database.Database;
import org.reknit.database.Exactly;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One sealed row for each pair. Nothing here can open one. */
@Component
class TrayTable {
    private static final String FIND = "select sealed from between_tray where record = ?";

    private final Database database;

    TrayTable(Database database) {
        this.database = database;
    }

    Optional<byte[]> find(RecordId record) {
        return find(database.read(), record);
    }

    Optional<byte[]> find(JdbcClient sql, RecordId record) {
        return sql.sql(FIND)
                .param(record.toString())
                .query((row, i) -> row.getBytes(1))
                .optional();
    }

    /** Puts an empty tray there if there is none. */
    void begin(RecordId record, byte[] empty) {
        database.change(sql -> sql.sql("insert into between_tray (record, sealed) values (?, ?) on conflict do nothing")
                .params(record.toString(), empty)
                .update());
    }

    /**
     * Keeps everyone else from this tray until the transaction ends. Touching the row does that on PostgreSQL; on SQLite
     * there is only one writer.
     */
    void hold(JdbcClient sql, RecordId record, byte[] empty) {
        Exactly.one(sql.sql("insert into between_tray (record, sealed) values (?, ?)"
                        + " on conflict (record) do update set sealed = between_tray.sealed")
                .params(record.toString(), empty));
    }

    void keep(JdbcClient sql, RecordId record, byte[] sealed) {
        Exactly.one(
                sql.sql("update between_tray set sealed = ? where record = ?").params(sealed, record.toString()));
    }

    /** What was overwritten is to be gone from the log beside the database too. */
    void settle() {
        database.settle();
    }
}
