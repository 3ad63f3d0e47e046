package org.reknit.path;

import java.util.Optional;
import org.reknit.acts.EntryId;
import org.reknit.breaches.BreachId;
import org.reknit.stages.Stage;

/** Something to do next. */
public sealed interface Offer permits Step, Offer.Doing, Offer.Talking, Offer.Ask, Offer.Onward {
    /** Where it is done. */
    String url();

    /** Which breach it is about. */
    Optional<BreachId> breach();

    /** The breach that is named beside it, where there is more than one. */
    default Optional<BreachId> named() {
        return breach();
    }

    /**
     * An exercise, and why it is offered now.
     *
     * @param breach whose words it speaks in
     * @param ours for the two as they are: a good hour is not called by the name of what went wrong
     */
    record Doing(String exercise, String title, String why, Optional<BreachId> breach, boolean ours) implements Offer {
        /** The same, for another reason. */
        Doing because(String reason) {
            return new Doing(exercise, title, reason, breach, ours);
        }

        @Override
        public Optional<BreachId> named() {
            return ours ? Optional.empty() : breach;
        }

        @Override
        public String url() {
            return "/exercises/" + exercise + breach.map(id -> "?breach=" + id).orElse("");
        }
    }

    /**
     * A talk that both know of.
     *
     * @param letter whether it goes by letter, and the next words in it are this person's, whenever they like
     */
    record Talking(EntryId talk, boolean letter) implements Offer {
        @Override
        public String url() {
            return "/talks/" + talk;
        }

        @Override
        public Optional<BreachId> breach() {
            return Optional.empty();
        }
    }

    /** The question that everyone is asked at this stage, for themselves. */
    record Ask(Stage stage) implements Offer {
        @Override
        public String url() {
            return "/path/readiness";
        }

        @Override
        public Optional<BreachId> breach() {
            return Optional.empty();
        }
    }

    /** A stage that has opened to both. */
    record Onward(Stage to) implements Offer {
        @Override
        public String url() {
            return "/path/next-stage";
        }

        @Override
        public Optional<BreachId> breach() {
            return Optional.empty();
        }
    }
}
