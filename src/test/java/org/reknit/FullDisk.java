package org.reknit;

import java.util.List;
import org.reknit.database.NoRoom;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The disk under a server on SQLite, on which not a byte more fits until this is closed. SQLite would still find room
 * inside a page that is there already; so each change of a row first asks for more than that.
 */
public final class FullDisk implements AutoCloseable {
    private static final List<String> CHANGES = List.of("insert", "update", "delete");
    private static final int MORE_THAN_IS_FREE = 1 << 26;
    private static final long ANY = 1_073_741_823;

    private final Server server;

    private FullDisk(Server server) {
        this.server = server;
    }

    /** From now on nothing fits. */
    public static FullDisk of(Server server) {
        var tables = Tables.names(server);
        long pages = server.database().write(sql -> {
            change(sql, "create table filler (bytes blob)");
            for (String table : tables)
                for (String change : CHANGES)
                    change(
                            sql,
                            "create trigger full_%1$s_%2$s before %1$s on %2$s begin insert into filler values (zeroblob(%3$d)); end"
                                    .formatted(change, table, MORE_THAN_IS_FREE));
            return sql.sql("select page_count from pragma_page_count")
                    .query(Long.class)
                    .single();
        });
        most(server, pages);
        return new FullDisk(server);
    }

    /** Whether writing meets it. */
    public boolean isFull() {
        try {
            return server.database()
                            .write(sql -> sql.sql("update session set device = device")
                                    .update())
                    < 0;
        } catch (NoRoom full) {
            return true;
        }
    }

    /** There is room again. */
    @Override
    public void close() {
        most(server, ANY);
        var tables = Tables.names(server);
        int gone = server.database().write(sql -> {
            for (String table : tables)
                for (String change : CHANGES) change(sql, "drop trigger if exists full_" + change + "_" + table);
            change(sql, "drop table filler");
            return 1;
        });
        if (gone != 1) throw new IllegalStateException("room is made once");
    }

    /** SQLite answers with the rows of whatever was changed before. */
    private static void change(JdbcClient sql, String schema) {
        if (sql.sql(schema).update() < 0) throw new IllegalStateException("a count");
    }

    private static void most(Server server, long pages) {
        long now = server.database()
                .write(sql -> sql.sql("pragma max_page_count = " + pages)
                        .query(Long.class)
                        .single());
        if (now != pages) throw new IllegalStateException("it may have " + now + " pages");
    }
}
