package org.reknit.journal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A sheet's id, made in the browser. It looks random whatever the sheet is, and is its owner's: two people may have the same. */
record SheetId(@JsonValue UUID value) {
    /** @throws IllegalArgumentException when it is no UUID */
    public static SheetId of(String text) {
        return new SheetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
