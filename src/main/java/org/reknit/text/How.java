package org.reknit.text;

import java.util.Locale;

/** How an exercise is done. */
public enum How {
    /** For oneself. */
    ALONE,
    /** Alone, and then shown to the other after a preview. */
    SHARE,
    /** Each on their own page; what they show appears when both have. */
    TURNS,
    /** Side by side. */
    TOGETHER;

    /** The word as content files and text keys write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static How of(String key) {
        for (How how : values()) if (how.key().equals(key)) return how;
        throw new BadContent("\"how: " + key + "\" is none of alone, share, turns, together");
    }
}
