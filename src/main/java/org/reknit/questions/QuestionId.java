package org.reknit.questions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One question; the same in its author's own list and, once it was sent, in the shared record. */
public record QuestionId(@JsonValue UUID value) {
    /** One that nobody has yet. */
    public static QuestionId fresh() {
        return new QuestionId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    @JsonCreator
    public static QuestionId of(String text) {
        return new QuestionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
