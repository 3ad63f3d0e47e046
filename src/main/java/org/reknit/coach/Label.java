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
    PRESSURE;

    /** Its name in files and on the command line. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
