package org.reknit.acts;

/** A record that is not what was written: a row changed, missing, moved or forged. */
public final class BrokenChain extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param what which check failed, never any content */
    public BrokenChain(String what) {
        super("record broken: " + what);
    }
}
