package org.reknit.text;

/** How an exercise is done. */
public enum How implements Keyed {
    /** For oneself. */
    ALONE,
    /** Alone, and then shown to the other after a preview. */
    SHARE,
    /** Each on their own page; what they show appears when both have. */
    TURNS,
    /** Side by side. */
    TOGETHER
}
