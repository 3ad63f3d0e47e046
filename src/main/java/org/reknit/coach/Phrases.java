package org.reknit.coach;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;

/** Words or phrases that patterns share: a list of phrases, or words one behind the other. */
record Phrases(List<String> all) {
    @JsonCreator(mode = Mode.DELEGATING)
    static Phrases of(List<String> phrases) {
        return new Phrases(List.copyOf(phrases));
    }

    /** Words become one token that is any of them. */
    @JsonCreator(mode = Mode.DELEGATING)
    static Phrases of(String words) {
        return new Phrases(List.of(String.join("|", words.strip().split("\\s+"))));
    }
}
