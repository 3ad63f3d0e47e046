package org.reknit.record;

import java.util.UUID;

/** One chain of acts. */
public record RecordId(UUID value) {
    /** @throws IllegalArgumentException when the text is no UUID */
    public static RecordId of(String text) {
        return new RecordId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
