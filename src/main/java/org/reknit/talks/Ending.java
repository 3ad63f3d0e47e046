package org.reknit.talks;

import org.reknit.text.Keyed;

/** How a talk ended. */
public enum Ending implements Keyed {
    /** Both wrote what they have understood, and neither wants to come back to it. */
    CLOSED,
    /** The same, and one of them at least would like to come back to it. */
    PARKED,
    /** One of the two stopped it; the topic is parked. */
    STOPPED,
    /** It was never begun; the topic is parked. */
    PUT_OFF;

    /** Whether the topic waits for another day. */
    boolean parks() {
        return this != CLOSED;
    }
}
