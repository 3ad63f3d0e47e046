package org.reknit.exercises;

import java.util.List;

/** What one of the two showed, to be read. */
public record Excerpt(String from, String when, List<Part> parts) {
    /**
     * One answer.
     *
     * @param asked what it answers, as HTML of the exercise
     */
    public record Part(String asked, String said) {
        @Override
        public String toString() {
            return "Part";
        }
    }

    @Override
    public String toString() {
        return "Excerpt";
    }
}
