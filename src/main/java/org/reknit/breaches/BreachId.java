package org.reknit.breaches;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One violation of trust; the same in both persons' records. */
public record BreachId(@JsonValue UUID value) {
    /** One that nobody has yet. */
    public static BreachId fresh() {
        return new BreachId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    @JsonCreator
    public static BreachId of(String text) {
        return new BreachId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
