package org.reknit.coach;

import org.reknit.acts.Act;
import org.reknit.acts.Named;

/** How a person wants side notes, said in their own record alone. */
sealed interface WishAct extends Act {
    /** No side notes at all. */
    @Named("coach/off/1")
    record Off() implements WishAct {}

    /** Side notes again. */
    @Named("coach/on/1")
    record On() implements WishAct {}

    /** No notes of one kind any more. @param rule the id of the rule that makes them */
    @Named("coach/hide/1")
    record Hide(String rule) implements WishAct {
        @Override
        public String toString() {
            return "Hide";
        }
    }

    /** Notes of that kind again. */
    @Named("coach/show/1")
    record Show(String rule) implements WishAct {
        @Override
        public String toString() {
            return "Show";
        }
    }
}
