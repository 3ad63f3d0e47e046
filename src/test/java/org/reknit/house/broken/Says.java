package org.reknit.house.broken;

import java.util.List;

/** Says keys, one of which has no sentence. */
class Says {
    List<String> keys(String reason) {
        return List.of("house.said", "house.missing", "house.entries", "house.half", "house.refusal." + reason);
    }
}
