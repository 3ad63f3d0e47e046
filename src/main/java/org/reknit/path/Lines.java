package org.reknit.path;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reknit.breaches.Breach;
import org.reknit.breaches.BreachId;
import org.reknit.people.PersonId;

/**
 * By which line a person knows each breach: their own words where there are some. Shown where there is more than one to
 * tell apart, and nowhere else, since such a line is hard to meet by chance.
 */
public record Lines(Map<BreachId, String> all) {
    /** No line is needed where there is nothing to tell apart. */
    public static final Lines NONE = new Lines(Map.of());

    private static final int BRIEF = 56;

    /** The line of each. */
    public static Lines of(Standing standing) {
        return new Lines(standing.breaches().stream()
                .collect(Collectors.toUnmodifiableMap(Breach::id, breach -> line(breach, standing))));
    }

    /** The line; empty when it is not to be shown. */
    public String of(BreachId breach) {
        return all.getOrDefault(breach, "");
    }

    /** The first words of the breach something is about, enough to know which it is; empty when none is to be named. */
    public String of(Offer offer) {
        return offer.named().map(this::of).map(Lines::brief).orElse("");
    }

    private static String brief(String line) {
        if (line.length() <= BRIEF) return line;
        int space = line.lastIndexOf(' ', BRIEF);
        return line.substring(0, space > 0 ? space : line.offsetByCodePoints(0, BRIEF / 2)) + "…";
    }

    private static String line(Breach breach, Standing standing) {
        PersonId me = standing.me();
        Optional<Breach> mine = standing.mine().find(breach.id());
        return Stream.concat(mine.stream(), Stream.of(breach))
                .flatMap(known -> known.line(me).stream())
                .findFirst()
                .or(() -> breach.lines().stream().findFirst())
                .map(Breach.Line::text)
                .orElse("");
    }

    @Override
    public String toString() {
        return "Lines" + all.keySet();
    }
}
