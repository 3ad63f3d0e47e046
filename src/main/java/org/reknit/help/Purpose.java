package org.reknit.help;

import java.util.Locale;
import org.reknit.text.BadContent;

/** What a line is for, the most urgent first. */
public enum Purpose {
    LIFE,
    VIOLENCE,
    SEXUAL_ASSAULT,
    OWN_VIOLENCE,
    ALCOHOL_DRUGS,
    MONEY,
    COUNSELLING,
    CHILDREN;

    /** The word as packs and text keys write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a word that is none of ours */
    static Purpose of(String key) {
        for (Purpose purpose : values()) if (purpose.key().equals(key)) return purpose;
        throw new BadContent("\"for: " + key + "\" is not known");
    }
}
