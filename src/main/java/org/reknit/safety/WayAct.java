package org.reknit.safety;

import org.reknit.acts.Act;
import org.reknit.acts.Named;

/** How someone wants to go on, in their own record. It is all that is kept of the private start. */
public sealed interface WayAct extends Act {
    /** The way chosen. */
    @Named("safety/way/1")
    record Choose(Way way) implements WayAct {}
}
