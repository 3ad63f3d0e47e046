package org.reknit.acts;

/** More text than one entry holds (32 KiB with everything around it). */
public final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooLong() {
        super("longer than an entry");
    }
}
