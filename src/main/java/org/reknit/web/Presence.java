package org.reknit.web;

/** Whether someone is here. */
public sealed interface Presence extends AutoCloseable {
    /** Signed in, with their keys. */
    record Live(Visit visit) implements Presence {
        @Override
        public void close() {
            visit.close();
        }
    }

    /** Signed in, but the keys are gone until the password is typed again. */
    record Locked() implements Presence {}

    /** No session. */
    record Nobody() implements Presence {}

    /** They go, and with them the keys that were lent. */
    @Override
    default void close() {}
}
