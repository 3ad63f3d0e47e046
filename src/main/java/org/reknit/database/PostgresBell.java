package org.reknit.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Nodes on one PostgreSQL reach one another by its notifications. They are sent after the transaction and outside of it,
 * since a transaction that notifies makes all others wait while it commits. A node begins to listen when the first of its
 * own listeners does.
 */
final class PostgresBell extends Bell implements AutoCloseable {
    private static final String CHANNEL = "reknit";
    private static final Duration AGAIN = Duration.ofSeconds(2);

    private final DatabaseUrl url;
    private final JdbcClient sql;
    private final String node = UUID.randomUUID().toString();
    private final Thread ear = Thread.ofVirtual().name("bell").unstarted(this::listenOn);
    private final AtomicBoolean listening = new AtomicBoolean();
    private volatile boolean closed;

    PostgresBell(DatabaseUrl url, JdbcClient sql) {
        this.url = url;
        this.sql = sql;
    }

    @Override
    public void ring(String word) {
        heard(word);
        try {
            var sent = sql.sql("select 1 from pg_notify(?, ?)")
                    .params(CHANNEL, node + " " + word)
                    .query(Integer.class)
                    .list();
            if (sent.size() != 1) throw new IllegalStateException("one notification");
        } catch (DataAccessException lost) {
            // What was done is done; the other nodes' people see it when they next look.
        }
    }

    @Override
    public void listen(Consumer<String> listener) {
        super.listen(listener);
        if (listening.compareAndSet(false, true)) ear.start();
    }

    private void listenOn() {
        while (!closed) {
            try (Connection connection = DriverManager.getConnection(url.value())) {
                try (var statement = connection.createStatement()) {
                    boolean rows = statement.execute("listen " + CHANNEL);
                    if (rows) throw new SQLException("listening answers nothing");
                }
                var postgres = connection.unwrap(PGConnection.class);
                while (!closed) {
                    for (PGNotification rung : postgres.getNotifications(0)) fromElsewhere(rung.getParameter());
                }
            } catch (SQLException lost) {
                pause();
            }
        }
    }

    private void fromElsewhere(String said) {
        if (said.startsWith(node)) return;
        try {
            heard(said.substring(said.indexOf(' ') + 1));
        } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            // Anyone who may use the database may ring on this channel; the others go on hearing.
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AGAIN);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        ear.interrupt();
    }
}
