package org.reknit.breaches;

import org.reknit.acts.Act;
import org.reknit.acts.Named;

/** Naming what happened, for oneself first. */
public sealed interface BreachAct extends Act {
    /** The longest line, in characters. */
    int LONGEST_LINE = 280;

    /** Which breach it is about. */
    BreachId breach();

    /** What kind it is. */
    BreachKind kind();

    /** Where the author stands in it. */
    Role role();

    /** What happened, in one line of the author's own. */
    String line();

    /** Named for oneself, in the private record. */
    @Named("breaches/name/1")
    record Name(BreachId breach, BreachKind kind, Role role, String line) implements BreachAct {
        @Override
        public String toString() {
            return "Name[" + breach + "]";
        }
    }

    /** Told to the other, in the shared record. */
    @Named("breaches/share/1")
    record Share(BreachId breach, BreachKind kind, Role role, String line) implements BreachAct {
        @Override
        public String toString() {
            return "Share[" + breach + "]";
        }
    }
}
