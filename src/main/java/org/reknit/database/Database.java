package org.reknit.database;

import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way to the tables. On SQLite there are a few readers and a single writer, for which callers queue here rather
 * than inside native code, where a waiting virtual thread would hold its carrier; on PostgreSQL both share a pool.
 */
public final class Database {
    private static final int SQLITE_FULL = 13;
    private static final String POSTGRES_FULL = "53100";

    private final JdbcClient reader;
    private final JdbcClient writer;
    private final TransactionTemplate transaction;
    private final boolean sqlite;

    Database(JdbcClient reader, JdbcClient writer, TransactionTemplate transaction, boolean sqlite) {
        this.reader = reader;
        this.writer = writer;
        this.transaction = transaction;
        this.sqlite = sqlite;
    }

    /** Reads outside any transaction. */
    public JdbcClient read() {
        return reader;
    }

    /** Whether the database answers at all. */
    public boolean answers() {
        return reader.sql("select 1").query(Integer.class).single() == 1;
    }

    /**
     * Does the work in one transaction of the writer and returns its answer; an exception undoes all of it.
     *
     * @throws NoRoom when the disk is full
     */
    public <T> T write(Function<JdbcClient, T> work) {
        try {
            T answer = transaction.execute(status -> work.apply(writer));
            if (answer == null) throw new IllegalStateException("a transaction answers something");
            return answer;
        } catch (DataAccessException | TransactionException e) {
            throw told(e);
        }
    }

    /**
     * The same for work that has nothing to answer.
     *
     * @throws NoRoom when the disk is full
     */
    public void change(Consumer<JdbcClient> work) {
        try {
            transaction.executeWithoutResult(status -> work.accept(writer));
        } catch (DataAccessException | TransactionException e) {
            throw told(e);
        }
    }

    private static RuntimeException told(RuntimeException trouble) {
        return isFull(trouble) ? new NoRoom() : trouble;
    }

    private static boolean isFull(Exception trouble) {
        // SQLite undoes a transaction that met the full disk by itself; then there is nothing left to undo, which is
        // said first.
        Throwable first =
                trouble instanceof TransactionSystemException undoing ? undoing.getOriginalException() : trouble;
        return Stream.iterate(first, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .anyMatch(cause -> cause.getErrorCode() == SQLITE_FULL || POSTGRES_FULL.equals(cause.getSQLState()));
    }

    /**
     * After something was deleted or overwritten for good: empties SQLite's write-ahead log, which would hold the old
     * bytes until it fills up; in the tables {@code secure_delete} has already written over them. A reader in the way
     * puts it off to the next time. PostgreSQL frees old rows in its own time and cannot be hurried.
     */
    public void settle() {
        if (!sqlite) return;
        var answer = writer.sql("pragma wal_checkpoint(truncate)").query().listOfRows();
        if (answer.isEmpty()) throw new IllegalStateException("a checkpoint answers something");
    }
}
