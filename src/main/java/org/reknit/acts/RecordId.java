package org.reknit.acts;

import java.util.UUID;

/** One chain of acts. */
public record RecordId(UUID value) {
    /** One that nobody has yet. */
    public static RecordId fresh() {
        return new RecordId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static RecordId of(String text) {
        return new RecordId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
