package org.reknit.keys;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * A slot whose secret was shown, for its browser: the server's part of what opens it, and what is in it.
 *
 * @param doorP absent where the account root alone may be opened
 * @param sealedP absent where there is no private root
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record OpenedDoors(SlotId slot, Optional<String> doorP, String doorA, Optional<String> sealedP, String sealedA) {
    @Override
    public String toString() {
        return "OpenedDoors[" + slot + "]";
    }
}
