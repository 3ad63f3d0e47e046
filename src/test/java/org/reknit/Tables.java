package org.reknit;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What stands in a server's tables on SQLite, row by row. */
public final class Tables {
    private Tables() {}

    /** Every table of ours. */
    public static List<String> names(Server server) {
        return server.database()
                .read()
                .sql("select name from sqlite_master where type = 'table' and name not like 'flyway%'"
                        + " and name not like 'sqlite%' order by name")
                .query(String.class)
                .list();
    }

    /** The rows of all tables but these. */
    public static SortedMap<String, List<String>> allBut(Server server, Set<String> left) {
        var all = new TreeMap<String, List<String>>();
        for (String table : names(server)) if (!left.contains(table)) all.put(table, rows(server, table));
        return all;
    }

    /** The rows of one. */
    public static List<String> rows(Server server, String table) {
        return server.database().read().sql("select * from " + table).query().listOfRows().stream()
                .map(Tables::row)
                .sorted()
                .toList();
    }

    private static String row(Map<String, Object> columns) {
        return columns.entrySet().stream()
                .map(column -> column.getKey() + "="
                        + (column.getValue() instanceof byte[] bytes
                                ? HexFormat.of().formatHex(bytes)
                                : String.valueOf(column.getValue())))
                .collect(Collectors.joining(" "));
    }
}
