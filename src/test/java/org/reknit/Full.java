package org.reknit;

/** The long forms of tests, for {@code -Dreknit.full=true}. */
public final class Full {
    private static final boolean ASKED_FOR = Boolean.getBoolean("reknit.full");

    private Full() {}

    /** How often: a few times, or the full number when the long form is asked for. */
    public static int times(int few, int full) {
        return ASKED_FOR ? full : few;
    }
}
