package org.reknit.house.broken;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaks nothing: hands a transaction on to a table. */
class HandsOn {
    private final OpenTable table;

    HandsOn(OpenTable table) {
        this.table = table;
    }

    void add(JdbcClient sql) {
        table.add(sql);
    }
}
