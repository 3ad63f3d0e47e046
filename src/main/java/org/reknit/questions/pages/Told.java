package org.reknit.questions.pages;

import org.reknit.acts.EntryId;

/**
 * A fact that was not told before, or a word on whether the account is whole, to be read.
 *
 * @param heading who said what
 * @param about what to expect of a fact; empty with a word
 * @param near who is near when it is read; empty with a word
 */
public record Told(
        EntryId id,
        boolean isFact,
        String heading,
        String when,
        String about,
        String near,
        String text,
        boolean byHelper) {
    @Override
    public String toString() {
        return "Told[" + id + "]";
    }
}
