package org.reknit.cards;

import org.reknit.acts.Act;
import org.reknit.acts.EntryId;
import org.reknit.acts.Named;

/** What one does with cards for oneself, in the private record. The latest counts. */
public sealed interface HandAct extends Act {
    /** A card of one's own; without words it is thrown away. */
    @Named("cards/own/1")
    record Own(EntryId card, String text) implements HandAct {
        @Override
        public String toString() {
            return "Own[" + card + "]";
        }
    }

    /** An answer in the making. */
    @Named("cards/draft/1")
    record Draft(EntryId round, String text) implements HandAct {
        @Override
        public String toString() {
            return "Draft[" + round + "]";
        }
    }

    /** A card is put aside, or fetched back. The other's table stays as it is. */
    @Named("cards/aside/1")
    record Aside(EntryId round, Boolean away) implements HandAct {}
}
