package org.reknit.questions.pages;

/**
 * Something one of the two said, to be read.
 *
 * @param heading who said what
 * @param text in their words; empty when there are none
 * @param byHelper whether the server signed it for its author
 */
public record TurnText(String heading, String when, String text, boolean byHelper) {
    @Override
    public String toString() {
        return "TurnText";
    }
}
