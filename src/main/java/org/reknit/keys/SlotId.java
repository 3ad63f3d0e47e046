package org.reknit.keys;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One way in. */
public record SlotId(@JsonValue UUID value) {
    /** One that nobody has yet. */
    public static SlotId fresh() {
        return new SlotId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    @JsonCreator
    public static SlotId of(String text) {
        return new SlotId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
