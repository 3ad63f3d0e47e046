package org.reknit.path;

/** How things stand between a person and someone they linked with. */
public enum Bond {
    /** Nobody yet. */
    ALONE,
    /** Two, and both are here. */
    TOGETHER,
    /** There were two, and at least one has left. */
    PARTED
}
