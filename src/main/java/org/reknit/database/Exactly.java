package org.reknit.database;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Statements that change one row if the tables are what they should be. */
public final class Exactly {
    private Exactly() {}

    /** @throws IllegalStateException when it was another number of rows; thrown on, it undoes the transaction */
    public static void one(JdbcClient.StatementSpec statement) {
        if (statement.update() != 1) throw new IllegalStateException("one row");
    }
}
