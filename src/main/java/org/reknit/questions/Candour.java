package org.reknit.questions;

import java.util.Locale;

/** The honest ways to answer a question. */
public enum Candour {
    /** Here it is. */
    TOLD,
    /** I do not know, and where the not knowing begins. */
    UNKNOWN,
    /** I decline, openly, and what I offer instead. */
    DECLINED;

    /** The way as forms and text keys write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it says nothing without words of one's own. */
    boolean needsWords() {
        return this != UNKNOWN;
    }
}
