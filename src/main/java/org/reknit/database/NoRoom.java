package org.reknit.database;

/** There is no room left on the disk; nothing of the transaction was written. */
public final class NoRoom extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoRoom() {
        super("no room", null, false, false);
    }
}
