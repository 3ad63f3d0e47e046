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
    TOGETHER;

    static How of(String key) {
        for (How how : values()) if (how.key().equals(key)) return how;
        throw new BadContent("\"how: " + key + "\" is none of alone, share, turns, together");
    }
}
