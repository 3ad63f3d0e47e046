package org.reknit.questions;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reknit.acts.Act;
import org.reknit.acts.EntryId;
import org.reknit.acts.Named;
import org.reknit.breaches.BreachId;

/** What one keeps to oneself about questions and answers, in the private record. The latest of each counts. */
public sealed interface NoteAct extends Act {
    /** Which breach it is about. */
    BreachId breach();

    /** A question, and the pile it lies on. */
    @Named("questions/written/1")
    record Written(BreachId breach, QuestionId question, Pile pile, String text) implements NoteAct {
        @Override
        public String toString() {
            return "Written[" + question + "]";
        }
    }

    /** A question is off the list. */
    @Named("questions/removed/1")
    record Removed(BreachId breach, QuestionId question) implements NoteAct {}

    /** Which questions would go next, and when answers may come. */
    @Named("questions/chosen/1")
    record Chosen(BreachId breach, List<QuestionId> question, Arrival arrival, List<DayOfWeek> days)
            implements NoteAct {}

    /** When answers may come from now on. */
    @Named("questions/arriving/1")
    record Arriving(BreachId breach, Arrival arrival, List<DayOfWeek> days) implements NoteAct {}

    /** Answers opened by hand, by their entries. */
    @Named("questions/opened/1")
    record Opened(BreachId breach, List<EntryId> answer) implements NoteAct {}

    /** An answer in the making. */
    @Named("questions/answer-draft/1")
    record AnswerDraft(BreachId breach, QuestionId of, Candour kind, String text) implements NoteAct {
        @Override
        public String toString() {
            return "AnswerDraft[" + of + "]";
        }
    }

    /** An honest look before saying that the account is whole. @param answers by step of the exercise */
    @Named("questions/before/1")
    record Before(
            BreachId breach, @JsonAnySetter @JsonAnyGetter Map<String, List<String>> answers) implements NoteAct {
        /** A look may leave nothing behind. */
        public Before(BreachId breach, @Nullable Map<String, List<String>> answers) {
            this.breach = breach;
            this.answers = Objects.requireNonNullElse(answers, Map.of());
        }

        @Override
        public String toString() {
            return "Before[" + breach + "]";
        }
    }

    /** Something that was not told before, in the making. */
    @Named("questions/fact-draft/1")
    record FactDraft(BreachId breach, String about, String text, String near) implements NoteAct {
        @Override
        public String toString() {
            return "FactDraft[" + breach + "]";
        }
    }
}
