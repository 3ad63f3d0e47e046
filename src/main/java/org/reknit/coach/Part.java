package org.reknit.coach;

import org.reknit.text.Keyed;

/** The six parts of an apology that is easier to believe (after Lewicki, Polin and Lount, 2016). */
enum Part implements Keyed {
    REGRET,
    EXPLANATION,
    RESPONSIBILITY,
    CHANGE,
    REPAIR,
    FORGIVENESS;
}
