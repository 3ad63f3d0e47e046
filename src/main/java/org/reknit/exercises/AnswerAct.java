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

/** What one writes for oneself in an exercise, in the private record. The latest counts. */
public sealed interface AnswerAct extends Act {
    /** The exercise's id. */
    String exercise();

    /** Which breach it is about, when one was chosen. */
    Optional<BreachId> breach();

    /** {@code yes} when the person says that they are through with it for now. */
    Optional<String> finished();

    /** What was written, by step. What was chosen is read by {@link org.reknit.text.Choices}. */
    Map<String, List<String>> answers();

    /** Whether the person says that they are through with it for now. */
    default boolean isFinished() {
        return finished().filter("yes"::equals).isPresent();
    }

    /**
     * The sheet as it was kept.
     *
     * @param chosen steps whose answers are options, each with its id before its words
     */
    @Named("exercises/answer/2")
    record Answer(
            String exercise,
            Optional<BreachId> breach,
            Optional<String> finished,
            List<String> chosen,
            @JsonAnySetter @JsonAnyGetter Map<String, List<String>> answers)
            implements AnswerAct {
        /** A sheet may be empty: an exercise of breathing leaves nothing behind. */
        public Answer(
                String exercise,
                Optional<BreachId> breach,
                Optional<String> finished,
                List<String> chosen,
                @Nullable Map<String, List<String>> answers) {
            this.exercise = exercise;
            this.breach = breach;
            this.finished = finished;
            this.chosen = chosen;
            this.answers = Objects.requireNonNullElse(answers, Map.of());
        }

        @Override
        public String toString() {
            return "Answer[" + exercise + "]";
        }
    }

    /** A sheet from before options had ids: what was chosen stands there in words. */
    @Named("exercises/answer/1")
    record InWords(
            String exercise,
            Optional<BreachId> breach,
            Optional<String> finished,
            @JsonAnySetter @JsonAnyGetter Map<String, List<String>> answers)
            implements AnswerAct {
        /** A sheet may be empty. */
        public InWords(
                String exercise,
                Optional<BreachId> breach,
                Optional<String> finished,
                @Nullable Map<String, List<String>> answers) {
            this.exercise = exercise;
            this.breach = breach;
            this.finished = finished;
            this.answers = Objects.requireNonNullElse(answers, Map.of());
        }

        @Override
        public String toString() {
            return "InWords[" + exercise + "]";
        }
    }
}
