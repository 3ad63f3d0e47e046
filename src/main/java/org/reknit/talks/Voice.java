package org.reknit.talks;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.reknit.text.Keyed;

/** Whose words they are: the two of a talk, told apart by who proposed it. */
public enum Voice implements Keyed {
    @JsonProperty("proposer")
    PROPOSER,
    @JsonProperty("other")
    OTHER;

    /** The other one of the two. */
    public Voice opposite() {
        return this == PROPOSER ? OTHER : PROPOSER;
    }
}
