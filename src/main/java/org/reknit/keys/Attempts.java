package org.reknit.keys;

import java.time.Clock;
import java.time.Duration;
import org.reknit.database.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows guessing: every subject has a bucket of tries that fills again with time. It never locks anyone out, since that
 * would be a way to hurt somebody.
 */
@Component
public class Attempts {
    /**
     * How fast one kind of thing may be tried.
     *
     * @param burst how many at once
     * @param refill the time in which one more is allowed
     */
    public record Limit(String use, int burst, Duration refill) {}

    private final Database database;
    private final Pepper pepper;
    private final Clock clock;

    Attempts(Database database, Pepper pepper, Clock clock) {
        this.database = database;
        this.pepper = pepper;
        this.clock = clock;
    }

    /** Whether one more try is allowed now; it is counted either way as soon as it is. */
    public boolean allow(Limit limit, String subject) {
        String row = pepper.pseudonym(limit.use(), subject);
        return database.write(sql -> take(sql, limit, row));
    }

    private boolean take(JdbcClient sql, Limit limit, String row) {
        long now = clock.millis();
        int added = sql.sql("insert into attempt (subject, tokens, refilled) values (?, ?, ?) on conflict do nothing")
                .params(row, (double) limit.burst(), now)
                .update();
        Bucket bucket = sql.sql("select tokens, refilled from attempt where subject = ?")
                .param(row)
                .query((found, i) -> new Bucket(found.getDouble(1), found.getLong(2)))
                .single();
        double filled =
                (double) Math.max(0, now - bucket.refilled()) / limit.refill().toMillis();
        double tokens = Math.min(limit.burst(), bucket.tokens() + filled);
        boolean allowed = tokens >= 1;
        int changed = sql.sql("update attempt set tokens = ?, refilled = ? where subject = ?")
                .params(allowed ? tokens - 1 : tokens, now, row)
                .update();
        if (added + changed < 1) throw new IllegalStateException("a bucket is one row");
        return allowed;
    }

    private record Bucket(double tokens, long refilled) {}
}
