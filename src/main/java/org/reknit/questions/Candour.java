package org.reknit.questions;

import org.reknit.text.Keyed;

/** The honest ways to answer a question. */
public enum Candour implements Keyed {
    /** Here it is. */
    TOLD,
    /** I do not know, and where the not knowing begins. */
    UNKNOWN,
    /** I decline, openly, and what I offer instead. */
    DECLINED;

    /** Whether it says nothing without words of one's own. */
    public boolean needsWords() {
        return this != UNKNOWN;
    }
}
