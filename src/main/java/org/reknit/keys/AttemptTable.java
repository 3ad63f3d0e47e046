package org.reknit.keys;

import java.util.function.UnaryOperator;
import org.reknit.database.Database;
import org.reknit.database.Exactly;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Buckets of tries, each under a name that says nothing. */
@Component
class AttemptTable {
    /** @param refilled when the tokens were counted, in milliseconds */
    record Bucket(double tokens, long refilled) {}

    private final Database database;

    AttemptTable(Database database) {
        this.database = database;
    }

    /** Changes the bucket in one transaction and returns it as it was; one that is not there yet begins as given. */
    Bucket change(String subject, Bucket first, UnaryOperator<Bucket> change) {
        return database.write(sql -> {
            Bucket before = find(sql, subject, first);
            keep(sql, subject, change.apply(before));
            return before;
        });
    }

    private static Bucket find(JdbcClient sql, String subject, Bucket first) {
        int added = sql.sql("insert into attempt (subject, tokens, refilled) values (?, ?, ?) on conflict do nothing")
                .params(subject, first.tokens(), first.refilled())
                .update();
        if (added == 0) hold(sql, subject);
        return sql.sql("select tokens, refilled from attempt where subject = ?")
                .param(subject)
                .query((found, i) -> new Bucket(found.getDouble(1), found.getLong(2)))
                .single();
    }

    /** Many guesses sent at once must not all find the same token: on PostgreSQL the row is ours from here on. */
    private static void hold(JdbcClient sql, String subject) {
        Exactly.one(
                sql.sql("update attempt set tokens = tokens where subject = ?").param(subject));
    }

    private static void keep(JdbcClient sql, String subject, Bucket bucket) {
        Exactly.one(sql.sql("update attempt set tokens = ?, refilled = ? where subject = ?")
                .params(bucket.tokens(), bucket.refilled(), subject));
    }
}
