package org.reknit.stages;

import java.util.Optional;
import org.reknit.acts.Act;
import org.reknit.acts.Named;
import org.reknit.breaches.BreachId;

/** What the two tell each other about the way itself, in the shared record. */
public sealed interface PathAct extends Act {
    /** Going on to a stage that has opened to both. */
    @Named("path/onward/1")
    record Onward(Stage to) implements PathAct {}

    /**
     * A setback, told.
     *
     * @param breach which one it belongs to, when that was said
     * @param whose on whose side it happened, as its author says it
     * @param told whether it was told within the agreed time, when that makes a difference
     * @param need what its author needs just now, when they said so
     */
    @Named("path/setback/1")
    record Told(
            Setback setback,
            Optional<BreachId> breach,
            Optional<Whose> whose,
            Optional<HowTold> told,
            Optional<Need> need)
            implements PathAct {
        /** Told with nothing more to it. */
        static Told plainly(Setback setback) {
            return new Told(setback, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
