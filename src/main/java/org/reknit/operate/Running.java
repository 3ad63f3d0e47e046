package org.reknit.operate;

/** How a command ends that leaves something running. */
public final class Running {
    /** The server goes on; a signal stops it. */
    public static final int UNTIL_STOPPED = -1;

    private Running() {}
}
