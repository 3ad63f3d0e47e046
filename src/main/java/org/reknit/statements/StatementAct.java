package org.reknit.statements;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.reknit.acts.Act;
import org.reknit.acts.EntryId;
import org.reknit.acts.Named;
import org.reknit.breaches.BreachId;
import org.reknit.text.Keyed;

/** What the two say to each other about one breach, in the shared record. */
public sealed interface StatementAct extends Act {
    /** Which breach it is about. */
    BreachId breach();

    /** What it was like, told by the one who was hurt. */
    @Named("statements/impact/1")
    record Impact(BreachId breach, String text) implements StatementAct {
        @Override
        public String toString() {
            return "Impact[" + breach + "]";
        }
    }

    /** The other says it back in their own words. */
    @Named("statements/heard/1")
    record Heard(BreachId breach, EntryId of, String text) implements StatementAct {
        @Override
        public String toString() {
            return "Heard[" + of + "]";
        }
    }

    /** Whether that was it. */
    @Named("statements/confirm/1")
    record Confirm(BreachId breach, EntryId of, Reaction answer, String missed) implements StatementAct {
        @Override
        public String toString() {
            return "Confirm[" + of + "]";
        }
    }

    /** Six parts in the words of the one who did it. Adapted from Lewicki, Polin and Lount (2016). */
    @Named("statements/accountability/1")
    record Accountability(
            BreachId breach,
            String responsibility,
            String repair,
            String regret,
            String explanation,
            String change,
            Optional<String> forgiveness)
            implements StatementAct {
        /** The parts that were written, with their names. */
        public List<Part> parts() {
            return List.of(
                            new Part("responsibility", responsibility),
                            new Part("repair", repair),
                            new Part("regret", regret),
                            new Part("explanation", explanation),
                            new Part("change", change),
                            new Part("forgiveness", forgiveness.orElse("")))
                    .stream()
                    .filter(part -> !part.text().isBlank())
                    .toList();
        }

        @Override
        public String toString() {
            return "Accountability[" + breach + "]";
        }
    }

    /** What reached the one who was hurt, and what they still need to hear. */
    @Named("statements/answer/1")
    record Answer(BreachId breach, EntryId of, String heard, String needed) implements StatementAct {
        @Override
        public String toString() {
            return "Answer[" + of + "]";
        }
    }

    /** One part of a statement. */
    record Part(String name, String text) {
        @Override
        public String toString() {
            return "Part[" + name + "]";
        }
    }

    /** What the one who was hurt makes of how it was said back. */
    enum Reaction implements Keyed {
        /** That is what I meant. */
        @JsonProperty("yes")
        YES,
        /** Part of it is missing; please once more. */
        @JsonProperty("again")
        AGAIN,
        /** Not now. */
        @JsonProperty("not-yet")
        NOT_YET;
    }
}
