package org.reknit.house.broken;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

class SqlElsewhere {
    List<String> names(JdbcClient sql) {
        return sql.sql("select name from person").query(SqlElsewhere::name).list();
    }

    private static String name(ResultSet row, int i) throws SQLException {
        return row.getString(1);
    }
}
