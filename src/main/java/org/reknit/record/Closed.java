package org.reknit.record;

/** One of the two has left this record's pair; what stands there stays readable, and nothing more is written. */
public final class Closed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Closed() {
        super("closed", null, false, false);
    }
}
