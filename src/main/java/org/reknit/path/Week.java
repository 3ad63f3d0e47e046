package org.reknit.path;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.people.PersonId;
import org.reknit.text.Keyed;

/**
 * What one of the two told at a check-in, of what had been due.
 *
 * @param by who told it
 * @param at when it was told
 */
public record Week(PersonId by, Instant at, Outcome outcome) {
    /** The exercise in which weeks are told, and its step that asks for the outcome. */
    public static final String EXERCISE = "weekly-check-in";

    static final String STEP = "how-it-went";

    /** How it had gone, as the check-in asks it. */
    public enum Outcome implements Keyed {
        /** All of it was kept. */
        KEPT,
        /** Some of it was kept. */
        PARTLY,
        /** It was missed. */
        MISSED,
        /** Nothing was due. */
        NOTHING_DUE,
        /** The two see it differently. */
        DIFFERENT;

        /** The outcome of this name. */
        static Optional<Outcome> of(String key) {
            return Stream.of(values())
                    .filter(outcome -> outcome.key().equals(key))
                    .findFirst();
        }

        /** Whether it counts for the gate at all. */
        boolean isDue() {
            return this != NOTHING_DUE;
        }

        /** Kept or partly, as the gate counts it (programme, G4). */
        boolean isGood() {
            return this == KEPT || this == PARTLY;
        }
    }
}
