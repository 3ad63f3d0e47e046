package org.reknit.talks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Who speaks in a talk. */
public enum Shape {
    /** Both, one after the other. */
    @JsonProperty("even")
    EVEN,
    /** The one who was hurt, until they release the floor; the other says back and, at the end, one owning sentence. */
    @JsonProperty("impact")
    IMPACT;

    /** The word as forms and text keys write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
