package org.reknit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reknit.reader.Reader;
import org.reknit.text.Language;
import org.reknit.text.Texts;

/**
 * What a request brings to whatever page answers it.
 *
 * @param languages in which there is anything to read
 * @param leaveTo where Leave now goes
 * @param meeting what the two see where they meet; nothing for whoever is not signed in
 */
record Surroundings(
        Texts texts,
        Reader reader,
        List<Language> languages,
        Assets assets,
        Csrf csrf,
        String leaveTo,
        boolean signedIn,
        String serverKey,
        @Nullable Meeting meeting) {
    @Override
    public String toString() {
        return "Surroundings";
    }
}
