package org.reknit.questions.pages;

import org.reknit.questions.Pile;
import org.reknit.questions.QuestionId;

/** One's own question, in one's own words, and where it lies. */
public record Mine(QuestionId id, Pile pile, String text) {
    @Override
    public String toString() {
        return "Mine[" + id + "]";
    }
}
