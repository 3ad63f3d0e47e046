package org.reknit.timeouts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** How long a break is asked for. Below twenty minutes a body does not come down (Gottman and Silver, 1999). */
public enum Length {
    @JsonProperty("20")
    TWENTY(20),
    @JsonProperty("40")
    FORTY(40),
    @JsonProperty("60")
    SIXTY(60),
    /** Until an hour that the caller names, a day from now at the latest. */
    @JsonProperty("tomorrow")
    TOMORROW(0);

    private final int minutes;

    Length(int minutes) {
        this.minutes = minutes;
    }

    /** The length as forms and text keys write it. */
    public String key() {
        return this == TOMORROW ? "tomorrow" : String.valueOf(minutes);
    }

    /** The length that is written so. */
    static Optional<Length> of(String key) {
        return Stream.of(values()).filter(length -> length.key().equals(key)).findFirst();
    }

    /** When a break of this length ends that begins at this moment; nothing when no hour was named. */
    Optional<Instant> end(Instant from, Optional<Instant> named) {
        return this == TOMORROW ? named : Optional.of(from.plus(Duration.ofMinutes(minutes)));
    }
}
