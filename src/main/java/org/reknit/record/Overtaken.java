package org.reknit.record;

/** An act with this id stands in the record already, and says something else: only the author can tell what they want. */
public final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    Overtaken() {
        super("overtaken", null, false, false);
    }
}
