package org.reknit.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.reknit.acts.Act;
import org.reknit.acts.EntryId;
import org.reknit.acts.Named;
import org.reknit.breaches.BreachId;
import org.reknit.text.Keyed;

/** What the two say to each other about what is to be known, in the shared record. */
public sealed interface QuestionAct extends Act {
    /** Which breach it is about. */
    BreachId breach();

    /** Up to five questions together. @param text of each, in the order of their ids */
    @Named("questions/batch/1")
    record Batch(BreachId breach, List<QuestionId> question, List<String> text) implements QuestionAct {
        @Override
        public String toString() {
            return "Batch" + question;
        }
    }

    /** An answer to one of them, or to what was asked further about it. */
    @Named("questions/answer/1")
    record Answer(BreachId breach, QuestionId of, Candour kind, String text) implements QuestionAct {
        @Override
        public String toString() {
            return "Answer[" + of + "]";
        }
    }

    /** Not ready, and by which day; for one question, or for all that wait. */
    @Named("questions/later/1")
    record Later(BreachId breach, Optional<QuestionId> of, LocalDate by) implements QuestionAct {}

    /** A further question that belongs to one that was answered. */
    @Named("questions/follow-up/1")
    record FollowUp(BreachId breach, QuestionId of, String text) implements QuestionAct {
        @Override
        public String toString() {
            return "FollowUp[" + of + "]";
        }
    }

    /** Enough of one question for now, or of all that were asked; or put aside without an answer. */
    @Named("questions/settled/1")
    record Settled(BreachId breach, Optional<QuestionId> of, Settling how) implements QuestionAct {}

    /** Something to add to a question. Nothing that was said changes by it. */
    @Named("questions/added/1")
    record Added(BreachId breach, QuestionId of, String text) implements QuestionAct {
        @Override
        public String toString() {
            return "Added[" + of + "]";
        }
    }

    /** Whether the account is whole now. @param by when the rest will be told, if there is more */
    @Named("questions/whole/1")
    record Whole(BreachId breach, More more, Optional<LocalDate> by, String text) implements QuestionAct {
        @Override
        public String toString() {
            return "Whole[" + more + "]";
        }
    }

    /**
     * Something that was not told before.
     *
     * @param about what to expect, in a line and without the thing itself
     * @param near who is near the other when they read it, and where the author will be
     */
    @Named("questions/fact/1")
    record Fact(BreachId breach, String about, String text, String near) implements QuestionAct {
        @Override
        public String toString() {
            return "Fact[" + breach + "]";
        }
    }

    /** Something to add to a fact or to a word that the account is whole. */
    @Named("questions/remark/1")
    record Remark(BreachId breach, EntryId of, String text) implements QuestionAct {
        @Override
        public String toString() {
            return "Remark[" + of + "]";
        }
    }

    /** How questions come to rest. */
    enum Settling implements Keyed {
        /** Enough for now. */
        ENOUGH,
        /** Put aside without an answer. */
        PARKED;
    }

    /** Whether there is more to tell. */
    enum More implements Keyed {
        /** Nothing more. */
        NOTHING,
        /** There is more, and it has a day. */
        THERE_IS;
    }
}
