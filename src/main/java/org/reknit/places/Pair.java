package org.reknit.places;

import java.util.List;
import java.util.Optional;
import org.reknit.breaches.Breach;
import org.reknit.path.Lines;
import org.reknit.people.PairKind;
import org.reknit.people.PersonId;

/**
 * Two who are linked, or were, as one of them sees it.
 *
 * @param name of the other
 * @param left who has gone
 * @param breaches that both know
 * @param safety the number that says nobody is in between
 * @param code the eight digits that say both see the same record
 */
public record Pair(
        PersonId me,
        String name,
        Optional<PairKind> kind,
        List<PersonId> left,
        List<Breach> breaches,
        Lines lines,
        String safety,
        String code) {

    /** Whether nobody has left. */
    public boolean together() {
        return left.isEmpty();
    }

    /** Ends the key of the sentence about who has left. */
    public String parting() {
        if (left.size() > 1) return "both";
        return left.contains(me) ? "you" : "other";
    }

    @Override
    public String toString() {
        return "Pair";
    }
}
