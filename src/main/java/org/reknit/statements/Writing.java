package org.reknit.statements;

import java.util.List;
import org.reknit.breaches.Role;
import org.reknit.text.Keyed;

/** What one writes alone: its exercise, the act it becomes, and for whom it is. */
public enum Writing implements Keyed {
    FEELINGS("feeling-map", DraftAct.Feelings.class, Role.HURT),
    LETTER("impact-letter", DraftAct.Letter.class, Role.HURT),
    IMPACT("impact-statement", DraftAct.ImpactDraft.class, Role.HURT),
    VALUES("values-before-words", DraftAct.Values.class, Role.RESPONSIBLE),
    ACCOUNTABILITY("accountability-statement", DraftAct.AccountabilityDraft.class, Role.RESPONSIBLE);

    private final String exercise;
    private final Class<? extends DraftAct> act;
    private final Role role;

    Writing(String exercise, Class<? extends DraftAct> act, Role role) {
        this.exercise = exercise;
        this.act = act;
        this.role = role;
    }

    /** The exercise that guides it. */
    public String exercise() {
        return exercise;
    }

    /** The act it becomes. */
    public Class<? extends DraftAct> act() {
        return act;
    }

    /** For whom it is. */
    public Role role() {
        return role;
    }

    /** Whether it becomes a statement that can be shared. */
    public boolean isStatement() {
        return this == IMPACT || this == ACCOUNTABILITY;
    }

    /** The fields in which side notes may be asked for. What someone was hurt by is never read. */
    public List<String> coached() {
        return this == ACCOUNTABILITY
                ? List.of("responsibility", "repair", "regret", "explanation", "change", "forgiveness")
                : List.of();
    }

    static Writing of(String path) {
        return Keyed.of(Writing.class, path);
    }
}
