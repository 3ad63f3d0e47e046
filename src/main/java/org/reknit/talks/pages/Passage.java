package org.reknit.talks.pages;

import org.reknit.acts.Signer;
import org.reknit.talks.Line;

/**
 * Something that was said, to be read.
 *
 * @param who the first name of whose words they are
 * @param text empty where a move says it all
 * @param elsewhere whether it was written while the other was signed in
 */
public record Passage(Line.Kind kind, String who, String text, boolean elsewhere, Signer signer) {
    /** Whether the server signed it for its author. */
    public boolean byHelper() {
        return signer == Signer.HELPER;
    }

    @Override
    public String toString() {
        return "Passage[" + kind + "]";
    }
}
