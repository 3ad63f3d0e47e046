package org.reknit.web;

/** Whether someone is here. */
public sealed interface Presence {
    /** Signed in, with their keys. */
    record Live(Visit visit) implements Presence {}

    /** Signed in, but the keys are gone until the password is typed again. */
    record Locked() implements Presence {}

    /** No session. */
    record Nobody() implements Presence {}
}
