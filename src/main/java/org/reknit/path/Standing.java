package org.reknit.path;

import java.util.List;
import java.util.Optional;
import org.reknit.breaches.Breach;
import org.reknit.breaches.BreachId;
import org.reknit.breaches.Breaches;
import org.reknit.breaches.Role;
import org.reknit.people.PersonId;
import org.reknit.statements.Drafts;
import org.reknit.statements.Statements;

/**
 * Everything one person's next thing may depend on: their own record, and what both have put into the shared one. There
 * is no place in it for anything private of the other.
 *
 * @param leftByMe whether it was this person who left
 * @param mine breaches named in one's own record
 * @param ours breaches told in the shared one
 */
public record Standing(
        PersonId me,
        Bond bond,
        boolean leftByMe,
        boolean paused,
        Breaches mine,
        Breaches ours,
        Statements statements,
        Drafts drafts) {

    /** Every breach this person knows, as both tell it where both do. */
    public List<Breach> breaches() {
        return mine.with(ours);
    }

    /** Where this person stands in it. */
    public Optional<Role> role(Breach breach) {
        return breach.role(me);
    }

    /** Whether the two can say something to each other about it. */
    public boolean betweenUs(BreachId breach) {
        return bond == Bond.TOGETHER && ours.find(breach).isPresent();
    }

    /** The breaches in which this person has this role and about which the two can say something to each other. */
    public List<Breach> betweenUs(Role role) {
        return ours.all().stream()
                .filter(breach -> betweenUs(breach.id()))
                .filter(breach -> role(breach).filter(role::equals).isPresent())
                .toList();
    }
}
