package org.reknit.path;

import java.util.Optional;
import org.reknit.breaches.Breach;
import org.reknit.text.Exercise;
import org.reknit.text.Library;

/** Exercises as they are offered to one person: about which breach, and why now. */
final class Offering {
    private final Plan plan;
    private final Library library;
    private final Accesses accesses;

    Offering(Plan plan, Library library, Accesses accesses) {
        this.plan = plan;
        this.library = library;
        this.accesses = accesses;
    }

    /** An exercise after a setback, with the reason for which it comes now. */
    Optional<Offer> looped(String exercise) {
        return open(exercise).map(doing -> doing.because(plan.loop(exercise).orElse(doing.why())));
    }

    /** An exercise, if this person can do it now. */
    Optional<Offer> doing(String exercise) {
        return open(exercise).map(doing -> doing);
    }

    private Optional<Offer.Doing> open(String exercise) {
        var entry = plan.find(exercise).orElseGet(() -> Plan.Entry.beside(exercise));
        Access access = accesses.of(entry);
        boolean can = access == Access.OPEN || access == Access.DONE;
        return can ? Optional.of(doing(entry)) : Optional.empty();
    }

    Offer.Doing doing(Plan.Entry entry) {
        String why = entry.why().isEmpty() ? reason(entry.exercise()) : entry.why();
        Exercise exercise = library.exercise(entry.exercise());
        return new Offer.Doing(
                exercise.id(),
                exercise.title(),
                why,
                accesses.about(entry).map(Breach::id),
                Accesses.isOurs(entry, exercise));
    }

    /** A small thing that is good on its own, about nothing in particular. */
    Offer small(String exercise) {
        String why = reason(exercise);
        return new Offer.Doing(exercise, library.exercise(exercise).title(), why, Optional.empty(), false);
    }

    /** An exercise says itself what it is for, unless its place on the path says it for everyone. */
    private String reason(String exercise) {
        return plan.find(exercise)
                .filter(Plan.Entry::isForAll)
                .map(Plan.Entry::why)
                .orElseGet(() -> library.exercise(exercise).purpose().replaceAll("<[^>]*>", ""));
    }
}
