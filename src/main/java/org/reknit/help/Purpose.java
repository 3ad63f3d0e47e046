package org.reknit.help;

import org.reknit.text.BadContent;
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
    CHILDREN;

    /** @throws IllegalArgumentException for a word that is none of ours */
    static Purpose of(String key) {
        for (Purpose purpose : values()) if (purpose.key().equals(key)) return purpose;
        throw new BadContent("\"for: " + key + "\" is not known");
    }
}
