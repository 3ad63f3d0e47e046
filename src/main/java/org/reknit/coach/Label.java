package org.reknit.coach;

import java.util.Locale;

/** What a way of putting things can do to the one who reads it. */
enum Label {
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

    /** Its name in files and on the command line. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
