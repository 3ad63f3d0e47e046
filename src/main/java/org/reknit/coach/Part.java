package org.reknit.coach;

import java.util.Locale;

/** The six parts of an apology that is easier to believe (after Lewicki, Polin and Lount, 2016). */
enum Part {
    REGRET,
    EXPLANATION,
    RESPONSIBILITY,
    CHANGE,
    REPAIR,
    FORGIVENESS;

    /** Its name in files and on the command line. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
