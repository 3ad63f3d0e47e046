package org.reknit.talks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.reknit.acts.Act;
import org.reknit.acts.EntryId;
import org.reknit.acts.Named;
import org.reknit.breaches.BreachId;

/** What the two do in their talks, in the shared record. */
public sealed interface TalkAct extends Act {

    /** What moves a talk that has been proposed. */
    sealed interface Move permits Begin, Say, Restate, AskExample, Confirm, Pass, Own, Finish, Understood, Stop {
        /** Which talk: the entry in which it was proposed. */
        EntryId talk();

        /** How many moves the author's page knew of. */
        int step();

        /** Whose words they are, where two share one device; otherwise the author's own. */
        Optional<Voice> voice();

        /** What was written, one text after the other. */
        default List<String> texts() {
            return List.of();
        }
    }

    /**
     * Asks for a talk.
     *
     * @param opener the first sentences, if there are some
     * @param starts who has the floor first
     * @param minutes how long; 0 by letter
     * @param breach what it is about; always there when one is heard out
     * @param from what on the list of parked things it takes up
     */
    @Named("talks/propose/1")
    record Propose(
            String topic,
            Optional<String> opener,
            Voice starts,
            Manner manner,
            Shape shape,
            int minutes,
            Optional<BreachId> breach,
            Optional<EntryId> from)
            implements TalkAct {
        @Override
        public String toString() {
            return "Propose";
        }
    }

    /** The other is here, and it begins. */
    @Named("talks/begin/1")
    record Begin(EntryId talk, int step, Optional<Voice> voice) implements TalkAct, Move {}

    /** One piece. */
    @Named("talks/say/1")
    record Say(EntryId talk, int step, Optional<Voice> voice, String text) implements TalkAct, Move {
        @Override
        public List<String> texts() {
            return List.of(text);
        }

        @Override
        public String toString() {
            return "Say[" + talk + "]";
        }
    }

    /** The piece in the listener's own words. */
    @Named("talks/restate/1")
    record Restate(EntryId talk, int step, Optional<Voice> voice, String text) implements TalkAct, Move {
        @Override
        public List<String> texts() {
            return List.of(text);
        }

        @Override
        public String toString() {
            return "Restate[" + talk + "]";
        }
    }

    /** The listener asks for an example. */
    @Named("talks/ask-example/1")
    record AskExample(EntryId talk, int step, Optional<Voice> voice) implements TalkAct, Move {}

    /** Whether it arrived, and what did not. */
    @Named("talks/confirm/1")
    record Confirm(EntryId talk, int step, Optional<Voice> voice, Arrived answer, String missed)
            implements TalkAct, Move {
        @Override
        public List<String> texts() {
            return missed.isBlank() ? List.of() : List.of(missed);
        }

        @Override
        public String toString() {
            return "Confirm[" + talk + "]";
        }
    }

    /** The speaker gives the floor away. */
    @Named("talks/pass/1")
    record Pass(EntryId talk, int step, Optional<Voice> voice) implements TalkAct, Move {}

    /** One sentence in which the listener owns their part. */
    @Named("talks/own/1")
    record Own(EntryId talk, int step, Optional<Voice> voice, String text) implements TalkAct, Move {
        @Override
        public List<String> texts() {
            return List.of(text);
        }

        @Override
        public String toString() {
            return "Own[" + talk + "]";
        }
    }

    /** The speaker would rather close than speak on. */
    @Named("talks/finish/1")
    record Finish(EntryId talk, int step, Optional<Voice> voice) implements TalkAct, Move {}

    /** What one has understood, and whether the topic is closed for them. */
    @Named("talks/understood/1")
    record Understood(EntryId talk, int step, Optional<Voice> voice, String text, After topic)
            implements TalkAct, Move {
        @Override
        public List<String> texts() {
            return List.of(text);
        }

        @Override
        public String toString() {
            return "Understood[" + talk + "]";
        }
    }

    /** Ends it here, from wherever it stands. No reason is asked. */
    @Named("talks/stop/1")
    record Stop(EntryId talk, int step, Optional<Voice> voice) implements TalkAct, Move {}

    /** Something to talk about another day. */
    @Named("talks/topic/1")
    record Topic(String text) implements TalkAct {
        @Override
        public String toString() {
            return "Topic";
        }
    }

    /** Takes something off the list of parked things. */
    @Named("talks/settle/1")
    record Settle(EntryId of) implements TalkAct {}

    /** Whether a saying-back reached what was meant. */
    enum Arrived {
        @JsonProperty("yes")
        YES,
        @JsonProperty("partly")
        PARTLY
    }

    /** What someone would like to become of the topic. */
    enum After {
        @JsonProperty("closed")
        CLOSED,
        @JsonProperty("parked")
        PARKED
    }
}
