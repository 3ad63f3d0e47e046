package org.reknit.path;

import java.util.Optional;
import org.reknit.breaches.Breach;
import org.reknit.text.Exercise;
import org.reknit.text.Library;

/** Exercises as they are offered to one person: about which breach, and why now. */
public final class Offering {
    private final Programme programme;
    private final Library library;
    private final Accesses accesses;

    public Offering(Programme programme, Library library, Accesses accesses) {
        this.programme = programme;
        this.library = library;
        this.accesses = accesses;
    }

    /** An exercise after a setback, with the reason for which it comes now. */
    public Optional<Offer> looped(String exercise) {
        return open(exercise)
                .map(doing -> doing.because(programme.loop(exercise).orElse(doing.why())));
    }

    /** An exercise, if this person can do it now. */
    public Optional<Offer> doing(String exercise) {
        return open(exercise).map(doing -> doing);
    }

    private Optional<Offer.Doing> open(String exercise) {
        var entry = programme.find(exercise).orElseGet(() -> Programme.Entry.beside(exercise));
        Access access = accesses.of(entry);
        boolean can = access == Access.OPEN || access == Access.DONE;
        return can ? Optional.of(doing(entry)) : Optional.empty();
    }

    public Offer.Doing doing(Programme.Entry entry) {
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
    public Offer small(String exercise) {
        String why = reason(exercise);
        return new Offer.Doing(exercise, library.exercise(exercise).title(), why, Optional.empty(), false);
    }

    /** An exercise says itself what it is for, unless its place on the path says it for everyone. */
    private String reason(String exercise) {
        return programme
                .find(exercise)
                .filter(Programme.Entry::isForAll)
                .map(Programme.Entry::why)
                .orElseGet(() -> library.exercise(exercise).purpose().replaceAll("<[^>]*>", ""));
    }
}
