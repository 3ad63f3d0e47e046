package org.reknit.house.broken;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table that others can see, with a connection of its own. */
public class OpenTable {
    private final JdbcClient own;

    OpenTable(DataSource source) {
        own = JdbcClient.create(source);
    }

    int add(JdbcClient sql) {
        return sql.sql("delete from person").update()
                + own.sql("delete from slot").update();
    }
}
