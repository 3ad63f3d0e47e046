package org.reknit.questions.pages;

import org.reknit.questions.Question;

/** A question that was asked, in its author's words, and how it stands. */
public record Asked(Question question, String text) {
    @Override
    public String toString() {
        return "Asked[" + question.id() + "]";
    }
}
