package org.reknit.database;

import java.nio.file.Path;

/** Where the data is, as a JDBC address. */
record DatabaseUrl(String value) {
    static DatabaseUrl sqlite(Path file) {
        return new DatabaseUrl("jdbc:sqlite:" + file.toAbsolutePath());
    }

    /** @throws IllegalArgumentException for anything but SQLite and PostgreSQL */
    static DatabaseUrl of(String url) {
        if (url.startsWith("jdbc:sqlite:") || url.startsWith("jdbc:postgresql:")) return new DatabaseUrl(url);
        throw new IllegalArgumentException("a database address begins with jdbc:sqlite: or jdbc:postgresql:");
    }

    boolean isSqlite() {
        return value.startsWith("jdbc:sqlite:");
    }

    /** An address can hold a password. */
    @Override
    public String toString() {
        return isSqlite() ? "SQLite" : "PostgreSQL";
    }
}
