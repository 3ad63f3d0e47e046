package org.reknit.keys;

import java.time.Clock;
import java.time.Duration;
import org.reknit.keys.AttemptTable.Bucket;
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

    private final AttemptTable table;
    private final Pepper pepper;
    private final Clock clock;

    Attempts(AttemptTable table, Pepper pepper, Clock clock) {
        this.table = table;
        this.pepper = pepper;
        this.clock = clock;
    }

    /** Whether one more try is allowed now; it is counted either way as soon as it is. */
    public boolean allow(Limit limit, String subject) {
        long now = clock.millis();
        var full = new Bucket(limit.burst(), now);
        Bucket before = table.change(
                pepper.pseudonym(limit.use(), subject),
                full,
                bucket -> new Bucket(left(tokens(bucket, limit, now)), now));
        return tokens(before, limit, now) >= 1;
    }

    private static double tokens(Bucket bucket, Limit limit, long now) {
        double filled =
                (double) Math.max(0, now - bucket.refilled()) / limit.refill().toMillis();
        return Math.min(limit.burst(), bucket.tokens() + filled);
    }

    private static double left(double tokens) {
        return tokens >= 1 ? tokens - 1 : tokens;
    }
}
