package org.reknit.keys;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One way in. */
public record SlotId(@JsonValue UUID value) {
    /** @throws IllegalArgumentException when the text is no UUID */
    @JsonCreator
    public static SlotId of(String text) {
        return new SlotId(UUID.fromString(text));
    }

    static SlotId random() {
        return new SlotId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
