package org.reknit.coach;

import org.reknit.text.Keyed;

/** What a way of putting things can do to the one who reads it. */
enum Label implements Keyed {
    BLAME,
    MINIMISING,
    CONDITIONAL,
    AGENTLESS,
    CONTEMPT,
    CRITICISM,
    DEFENSIVE,
    STONEWALLING,
    PRESSURE,
    /** A promise without a step, which is said beside a form alone: the command line knows the nine above. */
    PROMISE;

    /** Whether only people see it, and no one who measures. */
    boolean isOnPagesOnly() {
        return this == PROMISE;
    }
}
