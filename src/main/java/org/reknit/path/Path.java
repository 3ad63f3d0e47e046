package org.reknit.path;

import java.time.Duration;
import java.util.Optional;
import org.reknit.breaches.Role;
import org.reknit.stages.Progress;
import org.reknit.stages.Readiness;
import org.reknit.stages.Stage;
import org.reknit.text.Library;

/**
 * One person's path on one page: what they may know of it, and what follows.
 *
 * @param said what the person answered to this stage's question; empty before they did
 */
public record Path(History history, Programme programme, Library library, Optional<Readiness> said) {
    private static final Duration RECENT = Duration.ofDays(14);

    /** Whether the person walks on their own for now, and nothing of the two is put before them. */
    public boolean onOwnWay() {
        return history.ways().isOwn();
    }

    /** How an exercise of a stage stands. */
    public Access access(Programme.Entry entry) {
        return accesses().of(entry);
    }

    /** Where an exercise is done, about the breach it belongs to. */
    public String url(Programme.Entry entry) {
        return offering().doing(entry).url();
    }

    /** An exercise by its name, about the breach it belongs to. */
    Offer.Doing doing(String exercise) {
        return offering().doing(programme.find(exercise).orElseGet(() -> Programme.Entry.beside(exercise)));
    }

    private Offering offering() {
        return new Offering(programme, library, accesses());
    }

    private Accesses accesses() {
        return new Accesses(history, programme, library);
    }

    /** The last setback, while it is recent, for both to read; nothing else tells it. */
    public Optional<Progress.Event> told() {
        return history.standing().bond() == Bond.TOGETHER
                ? history.progress()
                        .latest(event -> true)
                        .filter(event -> history.isWithin(Optional.of(event.at()), RECENT))
                : Optional.empty();
    }

    /** Whether the person has this role in anything that happened. */
    public boolean has(Role role) {
        return history.has(role);
    }

    /** Whether a stage lies behind, is where the two are, or ahead, as the style sheets call it. */
    public String mark(Stage stage) {
        int order = stage.compareTo(history.stage());
        if (order == 0) return "here";
        return order < 0 ? "done" : "ahead";
    }

    @Override
    public String toString() {
        return "Path";
    }
}
