package org.reknit.talks;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.reknit.text.Keyed;

/** Who speaks in a talk. */
public enum Shape implements Keyed {
    /** Both, one after the other. */
    @JsonProperty("even")
    EVEN,
    /** The one who was hurt, until they release the floor; the other says back and, at the end, one owning sentence. */
    @JsonProperty("impact")
    IMPACT;
}
