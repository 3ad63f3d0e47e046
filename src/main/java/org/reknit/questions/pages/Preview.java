package org.reknit.questions.pages;

import java.util.List;
import java.util.Optional;
import org.reknit.web.Pen;

/**
 * The exact words before the other can read them.
 *
 * @param action where they go
 * @param fields the act's, as they will stand in the record
 * @param shown what the other will read
 * @param change the page on which they can be changed, when they are kept somewhere
 * @param again where they are sent back to, to be changed, when they are kept nowhere
 */
public record Preview(
        Pen pen, String action, List<Field> fields, List<Line> shown, Optional<String> change, Optional<String> again) {
    /** A field with one of its values. */
    public record Field(String name, String value) {
        @Override
        public String toString() {
            return "Field";
        }
    }

    /** What the other will read. @param label above it; empty when it needs none */
    public record Line(String label, String text) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    @Override
    public String toString() {
        return "Preview";
    }
}
