package org.reknit.breaches;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.people.PersonId;

/**
 * A breach as one record knows it.
 *
 * @param lines what each who spoke of it said, in order; the latest of one person counts
 */
public record Breach(BreachId id, BreachKind kind, List<Line> lines) {
    /** One person's line, and where they stand. */
    public record Line(PersonId author, Role role, String text) {
        @Override
        public String toString() {
            return "Line[" + author + "]";
        }
    }

    /** Where this person stands; found from the other's line when they have not said it themselves. */
    public Optional<Role> role(PersonId person) {
        Optional<Role> own = line(person).map(Line::role);
        if (own.isPresent()) return own;
        return lines.stream().findFirst().map(line -> line.role().other());
    }

    /** What this person said of it. */
    public Optional<Line> line(PersonId person) {
        return lines.stream().filter(line -> line.author().equals(person)).findFirst();
    }

    Breach with(Line line) {
        var others = lines.stream().filter(known -> !known.author().equals(line.author()));
        return new Breach(id, kind, Stream.concat(others, Stream.of(line)).toList());
    }
}
