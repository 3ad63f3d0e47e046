package org.reknit.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reknit.text.BadContent;

/**
 * One place of a pattern and what may stand there (docs/coach.md). A word stands for itself, {@code a|b} for either,
 * {@code ~lie|cheat} for these in any form, {@code #VBD} for a part of speech, {@code *} for any word, {@code ^} and
 * {@code $} for a sentence's ends; {@code ?} makes it optional, {@code ?3} up to three times; {@code /not} is an
 * exception.
 *
 * @param not what may not stand there all the same
 */
record Spot(Fit fit, List<Fit> not, int least, int most) {
    private static final Pattern WRITTEN = Pattern.compile("([^/]+?)(?:\\?(\\d*))?((?:/[^/]+)*)");

    /** @throws IllegalArgumentException when it cannot be understood */
    static Spot of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) throw new BadContent("this is no part of a pattern: " + written);
        var not = new ArrayList<Fit>();
        for (String exception : parts.group(3).split("/")) if (!exception.isEmpty()) not.add(Fit.of(exception));
        String often = parts.group(2);
        int most = often == null || often.isEmpty() ? 1 : Integer.parseInt(often);
        return new Spot(Fit.of(parts.group(1)), List.copyOf(not), often == null ? 1 : 0, most);
    }

    /** The words of which one must be there, or none if there may be another or no word. */
    Set<String> needs() {
        return least == 0 ? Set.of() : fit.needs();
    }

    boolean fits(Word word) {
        return fit.fits(word) && not.stream().noneMatch(exception -> exception.fits(word));
    }
}
