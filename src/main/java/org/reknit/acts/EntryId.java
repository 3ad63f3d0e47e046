package org.reknit.acts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One act in a record; made when the page with its form is drawn, so that a second submit is the same act. */
public record EntryId(@JsonValue UUID value) {
    /** One that nobody has yet. */
    public static EntryId fresh() {
        return new EntryId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    @JsonCreator
    public static EntryId of(String text) {
        return new EntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
