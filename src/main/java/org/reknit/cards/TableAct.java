package org.reknit.cards;

import java.util.Optional;
import org.reknit.acts.Act;
import org.reknit.acts.EntryId;
import org.reknit.acts.Named;
import org.reknit.text.Keyed;

/** What two people do with cards, in the shared record. */
public sealed interface TableAct extends Act {
    /**
     * A card comes to lie on the table.
     *
     * @param deck the deck it is from, or {@link Rounds#OWN}
     * @param card its name in the deck, or among its author's own
     * @param text the question as both read it, whatever becomes of the deck
     */
    @Named("cards/laid/1")
    record Laid(String deck, String card, String text) implements TableAct {
        @Override
        public String toString() {
            return "Laid";
        }
    }

    /** What one of the two answers. It enters the record together with the other's. */
    @Named("cards/answer/1")
    record Answered(EntryId round, String text) implements TableAct {
        @Override
        public String toString() {
            return "Answered[" + round + "]";
        }
    }

    /** A line back, once both have been read. */
    @Named("cards/reply/1")
    record Replied(EntryId round, Word word, Optional<String> line) implements TableAct {
        @Override
        public String toString() {
            return "Replied[" + round + "]";
        }
    }

    /** How a line back begins. */
    enum Word implements Keyed {
        /** It was good to read. */
        THANKS,
        /** There is room for more. */
        MORE;
    }
}
