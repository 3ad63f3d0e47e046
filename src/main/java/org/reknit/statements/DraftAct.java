package org.reknit.statements;

import java.util.List;
import java.util.Optional;
import org.reknit.acts.Act;
import org.reknit.acts.Named;
import org.reknit.breaches.BreachId;

/** What one writes for oneself on the way to a statement, in the private record. The latest of a kind counts. */
public sealed interface DraftAct extends Act {
    /** Which breach it is about. */
    BreachId breach();

    /** Named feelings, and where they sit. */
    @Named("statements/feelings/1")
    record Feelings(BreachId breach, List<String> feelings, List<String> body, Optional<String> note)
            implements DraftAct {
        @Override
        public String toString() {
            return "Feelings[" + breach + "]";
        }
    }

    /** A letter that is never sent. */
    @Named("statements/letter/1")
    record Letter(BreachId breach, String text) implements DraftAct {
        @Override
        public String toString() {
            return "Letter[" + breach + "]";
        }
    }

    /** An impact statement in the making. */
    @Named("statements/impact-draft/1")
    record ImpactDraft(BreachId breach, String text) implements DraftAct {
        @Override
        public String toString() {
            return "ImpactDraft[" + breach + "]";
        }
    }

    /** Three values to stand on before the words. */
    @Named("statements/values/1")
    record Values(BreachId breach, List<String> values, Optional<String> why) implements DraftAct {
        @Override
        public String toString() {
            return "Values[" + breach + "]";
        }
    }

    /** An accountability statement in the making. */
    @Named("statements/accountability-draft/1")
    record AccountabilityDraft(
            BreachId breach,
            String responsibility,
            String repair,
            String regret,
            String explanation,
            String change,
            Optional<String> forgiveness)
            implements DraftAct {
        @Override
        public String toString() {
            return "AccountabilityDraft[" + breach + "]";
        }
    }
}
