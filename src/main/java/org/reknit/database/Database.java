package org.reknit.database;

import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way to the tables. On SQLite there are a few readers and a single writer, for which callers queue here rather
 * than inside native code, where a waiting virtual thread would hold its carrier; on PostgreSQL both share a pool.
 */
public final class Database {
    private final JdbcClient reader;
    private final JdbcClient writer;
    private final TransactionTemplate transaction;

    Database(JdbcClient reader, JdbcClient writer, TransactionTemplate transaction) {
        this.reader = reader;
        this.writer = writer;
        this.transaction = transaction;
    }

    /** Reads outside any transaction. */
    public JdbcClient read() {
        return reader;
    }

    /** Whether the database answers at all. */
    public boolean answers() {
        return reader.sql("select 1").query(Integer.class).single() == 1;
    }

    /** Does the work in one transaction of the writer and returns its answer; an exception undoes all of it. */
    public <T> T write(Function<JdbcClient, T> work) {
        T answer = transaction.execute(status -> work.apply(writer));
        if (answer == null) throw new IllegalStateException("a transaction answers something");
        return answer;
    }
}
