package org.reknit.path;

import java.util.Optional;
import org.reknit.breaches.BreachId;
import org.reknit.record.Act;
import org.reknit.record.Named;

/** What the two tell each other about the way itself, in the shared record. */
public sealed interface PathAct extends Act {
    /** Going on to a stage that has opened to both. */
    @Named("path/onward/1")
    record Onward(Stage to) implements PathAct {}

    /** A setback, told. @param breach which one it belongs to, when that was said */
    @Named("path/setback/1")
    record Told(Setback setback, Optional<BreachId> breach) implements PathAct {}
}
