package org.reknit.questions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.reknit.acts.EntryId;
import org.reknit.people.PersonId;
import org.reknit.text.Keyed;

/**
 * One thing that was said after a question was asked, or after an account was told.
 *
 * @param by the day that was named, when one was
 */
public record Turn(EntryId id, PersonId author, Instant at, What what, Optional<LocalDate> by) {
    /** What it was. */
    public enum What implements Keyed {
        TOLD,
        UNKNOWN,
        DECLINED,
        LATER,
        FOLLOW_UP,
        ADDED,
        ENOUGH,
        PARKED;

        public static What of(Candour candour) {
            return switch (candour) {
                case TOLD -> TOLD;
                case UNKNOWN -> UNKNOWN;
                case DECLINED -> DECLINED;
            };
        }

        static What of(QuestionAct.Settling how) {
            return switch (how) {
                case ENOUGH -> ENOUGH;
                case PARKED -> PARKED;
            };
        }

        /** Whether it answers what was asked. */
        public boolean answers() {
            return this == TOLD || this == UNKNOWN || this == DECLINED;
        }

        /** Whether it has words of its author in it. */
        public boolean speaks() {
            return answers() || this == FOLLOW_UP || this == ADDED;
        }
    }
}
