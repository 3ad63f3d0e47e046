package org.reknit.path;

import org.reknit.stages.Stage;
import org.reknit.text.Keyed;
import org.reknit.text.Library;
import org.reknit.web.Frame;

/**
 * What an exercise waits for.
 *
 * @param named the stage or the exercise that comes first; empty where none is named
 */
record Wait(Kind kind, String named) {
    enum Kind implements Keyed {
        /** There is nobody to do it with, or the person walks on their own for now; it is the same sentence. */
        TWO,
        /** It belongs to a stage further on. */
        STAGE,
        /** An exercise comes before it. */
        NEED,
        /** Steps have to have been kept for a while. */
        STEPS
    }

    static Wait forTwo() {
        return new Wait(Kind.TWO, "");
    }

    static Wait forSteps() {
        return new Wait(Kind.STEPS, "");
    }

    static Wait until(Stage stage) {
        return new Wait(Kind.STAGE, stage.key());
    }

    static Wait after(String exercise) {
        return new Wait(Kind.NEED, exercise);
    }

    /** The sentence that says so. */
    String say(Frame frame, Library library) {
        String key = "path.wait." + kind.key();
        return switch (kind) {
            case TWO, STEPS -> frame.say(key);
            case STAGE -> frame.say(key, "stage", frame.say("places.stage." + named));
            case NEED -> frame.say(key, "exercise", library.exercise(named).title());
        };
    }

    @Override
    public String toString() {
        return "Wait[" + kind + "]";
    }
}
