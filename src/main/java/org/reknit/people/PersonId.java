package org.reknit.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Someone who signs in. */
public record PersonId(@JsonValue UUID value) implements Comparable<PersonId> {
    /** One that nobody has yet. */
    public static PersonId fresh() {
        return new PersonId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    @JsonCreator
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public int compareTo(PersonId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
