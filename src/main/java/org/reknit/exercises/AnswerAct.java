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

    /** Whether the person says that they are through with it for now. */
    boolean isFinished();

    /**
     * The sheet as it was kept.
     *
     * @param finished {@code yes} when they are through
     * @param answers by step
     */
    @Named("exercises/answer/1")
    record Answer(
            String exercise,
            Optional<BreachId> breach,
            Optional<String> finished,
            @JsonAnySetter @JsonAnyGetter Map<String, List<String>> answers)
            implements AnswerAct {
        /** A sheet may be empty: an exercise of breathing leaves nothing behind. */
        public Answer(
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
        public boolean isFinished() {
            return finished.filter("yes"::equals).isPresent();
        }

        @Override
        public String toString() {
            return "Answer[" + exercise + "]";
        }
    }
}
