package org.reknit.help;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Someone to call, or to write to.
 *
 * @param about what it is for, and for whom
 * @param text a number that text messages go to
 * @param online where it can be reached in writing: an address without {@code https://}
 * @param silently more about reaching it without speaking
 * @param state the part of the country it is for; absent when it is for all of it
 * @param source the public page it was compared with
 * @param checked when that was done
 */
public record HelpLine(
        String id,
        String name,
        List<Purpose> purposes,
        String about,
        Optional<String> phone,
        String hours,
        Optional<String> text,
        Optional<String> online,
        Optional<String> silently,
        Optional<String> note,
        Optional<String> state,
        String source,
        LocalDate checked) {

    /** Whether there is a way without speaking. */
    public boolean isQuiet() {
        return text.isPresent() || online.isPresent() || silently.isPresent();
    }

    /** A number as a link of a telephone has it. */
    public static String dial(String number) {
        return number.replaceAll("[^0-9+]", "");
    }
}
