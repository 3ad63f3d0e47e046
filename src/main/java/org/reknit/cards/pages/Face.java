package org.reknit.cards.pages;

import java.util.List;
import java.util.Optional;
import org.reknit.cards.Rounds.Round;

/**
 * A card as one of the two reads it.
 *
 * @param question what it asks
 * @param laid what this person has laid down closed
 * @param answers none before both are there
 * @param lines said back
 */
public record Face(Round round, String question, Optional<Words> laid, List<Words> answers, List<Words> lines) {
    /** Someone's words. @param key what comes before them, as a key of the texts; empty for an answer */
    public record Words(String from, String when, String key, String text) {
        @Override
        public String toString() {
            return "Words";
        }
    }

    @Override
    public String toString() {
        return "Face[" + round.id() + "]";
    }
}
