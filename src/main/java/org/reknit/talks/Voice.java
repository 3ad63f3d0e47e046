package org.reknit.talks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Whose words they are: the two of a talk, told apart by who proposed it. */
public enum Voice {
    @JsonProperty("proposer")
    PROPOSER,
    @JsonProperty("other")
    OTHER;

    /** The other one of the two. */
    public Voice opposite() {
        return this == PROPOSER ? OTHER : PROPOSER;
    }

    /** The word as forms write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
