package org.reknit.keys;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * A slot to be, for its browser: the server's part of what will open it.
 *
 * @param doorP and {@code doorA} and {@code salt} in base64url; a salt where a password is to be
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record FreshDoors(SlotId slot, String doorP, String doorA, Optional<String> salt) {
    @Override
    public String toString() {
        return "FreshDoors[" + slot + "]";
    }
}
