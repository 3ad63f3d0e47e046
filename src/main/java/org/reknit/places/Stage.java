package org.reknit.places;

import java.util.List;
import java.util.Locale;

/** The stages of the path, in order, with the practices of each that can be done here today. */
public enum Stage {
    STEADY(Practice.NAME, Practice.FEELINGS, Practice.LETTER, Practice.VALUES),
    HEAR(Practice.IMPACT, Practice.HEARD, Practice.ACCOUNTABILITY, Practice.ANSWER),
    UNDERSTAND,
    AGREE,
    RECONNECT,
    CHOOSE,
    KEEP;

    private final List<Practice> practices;

    Stage(Practice... practices) {
        this.practices = List.of(practices);
    }

    /** What can be done in it today. */
    public List<Practice> practices() {
        return practices;
    }

    /** The stage as text keys write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
