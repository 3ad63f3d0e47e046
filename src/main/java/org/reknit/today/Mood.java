package org.reknit.today;

import org.reknit.stages.Choice;
import org.reknit.stages.Progress;
import org.reknit.stages.Stage;
import org.reknit.stages.Whose;
import org.reknit.text.Keyed;

/** How a day on the path begins: which few words stand on top of Today. Their texts are content. */
public enum Mood implements Keyed {
    SOLO_BEFORE_LINKING,
    SOLO_OWN_PATH,
    WAITING_FOR_NOBODY,
    STAGE_1,
    TOLD_EARLY,
    STAGE_2,
    STAGE_3,
    STAGE_4,
    STAGE_5,
    STAGE_6,
    OWN_DAYS_FIRST,
    STAGE_7,
    STAGE_7_CHANGED,
    STAGE_7_ENDED,
    AFTER_SLIP_MINE,
    AFTER_SLIP_THEIRS,
    AFTER_LAPSE_MINE,
    AFTER_LAPSE_THEIRS,
    AFTER_HIDDEN_MINE,
    AFTER_HIDDEN_THEIRS,
    AFTER_NEW_FACT_MINE,
    AFTER_NEW_FACT_THEIRS,
    AFTER_REPEAT_MINE,
    AFTER_REPEAT_THEIRS,
    AFTER_TRIGGER,
    BREAK,
    QUIET_DAY,
    PAUSED,
    BACK_AFTER_14_DAYS,
    ONE_GONE,
    LEFT,
    ENDED_WELL;

    /** After a setback, for the side on which someone is. */
    static Mood after(Progress.Event event, Whose whose) {
        boolean mine = whose == Whose.MINE;
        return switch (event.setback()) {
            case NEW_FACT -> mine ? AFTER_NEW_FACT_MINE : AFTER_NEW_FACT_THEIRS;
            case REPEAT -> mine ? AFTER_REPEAT_MINE : AFTER_REPEAT_THEIRS;
            case SLIP -> event.wasHidden() ? hidden(mine) : mine ? AFTER_SLIP_MINE : AFTER_SLIP_THEIRS;
            case LAPSE -> event.wasHidden() ? hidden(mine) : mine ? AFTER_LAPSE_MINE : AFTER_LAPSE_THEIRS;
        };
    }

    private static Mood hidden(boolean mine) {
        return mine ? AFTER_HIDDEN_MINE : AFTER_HIDDEN_THEIRS;
    }

    /** The last stage, by how someone chose to go on. */
    static Mood kept(Choice choice) {
        return switch (choice) {
            case CONTINUE, OPEN -> STAGE_7;
            case CHANGE -> STAGE_7_CHANGED;
            case END -> STAGE_7_ENDED;
        };
    }

    static Mood of(Stage stage) {
        return valueOf("STAGE_" + stage.number());
    }
}
