package org.reknit.crypto;

/** A seal, a signature or an encoding that does not fit: a wrong key, another place, or changed bytes. */
public final class CannotOpen extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param what the kind of thing that did not open, never its content */
    public CannotOpen(String what) {
        super("cannot open " + what);
    }
}
