package org.reknit.help;

import org.reknit.text.Keyed;

/** What a line is for, the most urgent first. */
public enum Purpose implements Keyed {
    LIFE,
    VIOLENCE,
    SEXUAL_ASSAULT,
    OWN_VIOLENCE,
    ALCOHOL_DRUGS,
    MONEY,
    COUNSELLING,
    CHILDREN
}
