package org.reknit.database;

/** The database was written by a newer Reknit than this one; nothing was touched. */
public final class NewerSchema extends RuntimeException {
    private static final long serialVersionUID = 1;

    NewerSchema() {
        super("the database was written by a newer version");
    }
}
