package org.reknit.statements;

import java.util.List;
import org.reknit.acts.Signer;

/**
 * Something one of the two said, to be read.
 *
 * @param heading what it is
 * @param parts its texts, each with a name that may be empty
 */
public record Letter(String heading, String from, String when, List<Part> parts, Signer signer) {
    /** One text. */
    public record Part(String name, String text) {
        @Override
        public String toString() {
            return "Part";
        }
    }

    /** Whether the server signed it for its author. */
    public boolean byHelper() {
        return signer == Signer.HELPER;
    }

    @Override
    public String toString() {
        return "Letter";
    }
}
