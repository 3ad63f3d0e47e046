package org.reknit.talks;

import org.reknit.text.Keyed;

/** Where a talk stands (programme, "Talk, as a protocol"). A time-out is none of these: it holds a talk where it stands. */
public enum Phase implements Keyed {
    /** Proposed; the other has not begun it. */
    SETUP,
    /** The one who has the floor says a piece. */
    SPEAK,
    /** The listener says it back, or asks for an example. */
    PARAPHRASE,
    /** The speaker says whether it arrived. */
    CONFIRM,
    /** The one who was listening says one owning sentence (impact shape). */
    OWN,
    /** Each writes one line of what they have understood. */
    CLOSE,
    /** Over. */
    ENDED;
}
