package org.reknit.journal;

import org.reknit.text.Exercise;
import org.reknit.text.Texts;

/**
 * One part of the plan.
 *
 * @param title above its field
 */
public record PlanPart(String title, Exercise.Step step) {
    /** A part that an installation added in its own file is called by its id. */
    static PlanPart of(Exercise.Step step, Texts texts) {
        String key = "journal.plan.part." + step.id();
        return new PlanPart(texts.has(key) ? texts.say(key) : called(step.id()), step);
    }

    private static String called(String id) {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
    }

    @Override
    public String toString() {
        return "PlanPart[" + step.id() + "]";
    }
}
