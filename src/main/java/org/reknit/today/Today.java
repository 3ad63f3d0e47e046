package org.reknit.today;

import java.util.List;
import java.util.Optional;
import org.reknit.path.Offer;

/**
 * A day on the path: a few words, the one next thing if there is one, and at most two others. No next thing is rest, and
 * looks the same whatever the other does or has said.
 *
 * @param look whether the private questions have come round again
 */
public record Today(Mood mood, Optional<Offer> next, List<Offer> others, boolean look) {
    /** Whether a rest without guilt is worth a word: someone comes back after two weeks. */
    public boolean mayRest() {
        return mood == Mood.BACK_AFTER_14_DAYS;
    }

    /** Nothing is due. */
    static Today rest(Mood mood, List<Offer> others, boolean look) {
        return new Today(mood, Optional.empty(), others, look);
    }
}
