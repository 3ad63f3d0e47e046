package org.reknit.exercises;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reknit.acts.Act;
import org.reknit.acts.Named;
import org.reknit.breaches.BreachId;

/** What someone shows the other of an exercise, in the shared record. */
public sealed interface ShownAct extends Act {
    /** The exercise's id. */
    String exercise();

    /** Which breach it is about, when one was chosen. */
    Optional<BreachId> breach();

    /** What is shown, by step. What was chosen is read by {@link org.reknit.text.Choices}. */
    Map<String, List<String>> answers();

    /**
     * Some answers, after their author has seen the exact text once more.
     *
     * @param chosen steps whose answers are options, each with its id before its words
     */
    @Named("exercises/shown/2")
    record Shown(
            String exercise,
            Optional<BreachId> breach,
            List<String> chosen,
            @JsonAnySetter @JsonAnyGetter Map<String, List<String>> answers)
            implements ShownAct {
        /** Nothing to show is refused later, with a sentence. */
        public Shown(
                String exercise,
                Optional<BreachId> breach,
                List<String> chosen,
                @Nullable Map<String, List<String>> answers) {
            this.exercise = exercise;
            this.breach = breach;
            this.chosen = chosen;
            this.answers = Objects.requireNonNullElse(answers, Map.of());
        }

        @Override
        public String toString() {
            return "Shown[" + exercise + "]";
        }
    }

    /** Some answers from before options had ids: what was chosen stands there in words. */
    @Named("exercises/shown/1")
    record InWords(
            String exercise,
            Optional<BreachId> breach,
            @JsonAnySetter @JsonAnyGetter Map<String, List<String>> answers) implements ShownAct {
        /** Nothing to show was refused. */
        public InWords(String exercise, Optional<BreachId> breach, @Nullable Map<String, List<String>> answers) {
            this.exercise = exercise;
            this.breach = breach;
            this.answers = Objects.requireNonNullElse(answers, Map.of());
        }

        @Override
        public String toString() {
            return "InWords[" + exercise + "]";
        }
    }
}
