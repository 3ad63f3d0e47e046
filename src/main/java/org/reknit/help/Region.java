package org.reknit.help;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A country's pack of help lines, or the one for everywhere else.
 *
 * @param key the pack's file without its ending, such as {@code au}
 * @param emergency the number for danger right now
 * @param words whom the emergency number reaches, and how
 * @param lines in the pack's order: the whole country first, then its parts
 */
public record Region(String key, String name, String emergency, String words, List<HelpLine> lines) {
    /** The pack for countries that have none of their own. */
    static final String EVERYWHERE = "general";

    private static final Period FRESH = Period.ofMonths(12);

    /** Whether this is the pack for countries that have none of their own. */
    public boolean isEverywhereElse() {
        return key.equals(EVERYWHERE);
    }

    /** What there are lines for, the most urgent first. */
    public List<Purpose> purposes() {
        return Stream.of(Purpose.values())
                .filter(purpose -> !lines(purpose).isEmpty())
                .toList();
    }

    /** The lines for something: for the whole country first, and first of these the ones that are there for it above all. */
    public List<HelpLine> lines(Purpose purpose) {
        return lines.stream()
                .filter(line -> line.purposes().contains(purpose))
                .sorted(Comparator.comparing((HelpLine line) -> line.state().isPresent())
                        .thenComparing(line -> line.purposes().getFirst() != purpose))
                .toList();
    }

    /** The first number for something, to be read at a glance; absent when the first line has none. */
    public Optional<HelpLine> first(Purpose purpose) {
        return lines(purpose).stream().findFirst().filter(line -> line.phone().isPresent());
    }

    /** When the line that was left alone longest was checked. */
    public LocalDate checked() {
        return lines.stream().map(HelpLine::checked).min(LocalDate::compareTo).orElseThrow();
    }

    /** Whether it is time that someone looked at the numbers again. */
    public boolean isStale(LocalDate today) {
        return checked().plus(FRESH).isBefore(today);
    }
}
