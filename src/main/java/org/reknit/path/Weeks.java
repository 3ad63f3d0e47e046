package org.reknit.path;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.reknit.people.PersonId;

/** What the two told at their check-ins, oldest first; both can read all of it. */
public record Weeks(List<Week> told) {
    /** Nothing told. */
    static final Weeks NONE = new Weeks(List.of());

    /** How many of them this person told since then. */
    long count(PersonId by, Instant since) {
        return of(by, since).count();
    }

    /**
     * Whether this person told of enough of what was due since then as kept or partly. Where nothing was due, nothing is
     * missing.
     *
     * @param percent of the weeks in which something was due
     */
    boolean mostlyKept(PersonId by, Instant since, int percent) {
        var due = of(by, since).map(Week::outcome).filter(Week.Outcome::isDue).toList();
        long good = due.stream().filter(Week.Outcome::isGood).count();
        return 100 * good >= (long) percent * due.size();
    }

    private Stream<Week> of(PersonId by, Instant since) {
        return told.stream().filter(week -> week.by().equals(by) && week.at().isAfter(since));
    }
}
