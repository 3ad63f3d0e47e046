package org.reknit.talks.pages;

import java.util.List;
import java.util.Optional;
import org.reknit.breaches.Breach;
import org.reknit.breaches.Role;
import org.reknit.people.PersonId;
import org.reknit.web.Pen;

/**
 * What a page needs on which a talk is proposed.
 *
 * @param name the visitor's own first name
 * @param other the other's first name
 * @param breaches what it may be about
 * @param opener the first sentences that the visitor has tried out for themselves
 */
public record Proposal(
        PersonId me, String name, String other, List<Breach> breaches, Optional<String> opener, Pen pen) {
    /** What it is to be about, if the two know of it. */
    public Optional<Breach> about(String id) {
        return breaches.stream()
                .filter(breach -> breach.id().toString().equals(id))
                .findFirst();
    }

    /** Whether the visitor is the one who was hurt by it. */
    public boolean isHurt(Breach breach) {
        return breach.role(me).filter(Role.HURT::equals).isPresent();
    }

    /** What happened, in one line. */
    public String line(Breach breach) {
        return breach.line(me)
                .or(() -> breach.lines().stream().findFirst())
                .map(Breach.Line::text)
                .orElse("");
    }

    @Override
    public String toString() {
        return "Proposal";
    }
}
