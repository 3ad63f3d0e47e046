package org.reknit.talks;

import java.util.Optional;
import org.reknit.acts.Act;
import org.reknit.acts.EntryId;
import org.reknit.acts.Named;

/** What someone has begun to write in a talk, in their private record. The latest counts. */
public sealed interface TalkDraftAct extends Act {
    /** Which talk it belongs to. */
    EntryId talk();

    /**
     * Words that have not been said.
     *
     * @param step where the talk stood
     * @param voice whose words they are, where two share a device
     */
    @Named("talks/draft/1")
    record Draft(EntryId talk, int step, Optional<Voice> voice, String text) implements TalkDraftAct {
        @Override
        public String toString() {
            return "Draft[" + talk + "]";
        }
    }
}
