package org.reknit.record;

/** What was asked for is not there for this visitor, whether or not it exists for somebody else. */
public final class NotHere extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Nothing to say about it. */
    public NotHere() {
        super("not here", null, false, false);
    }
}
