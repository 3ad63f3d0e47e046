package org.reknit.path;

import org.reknit.record.Chapter;
import org.reknit.record.Fold;
import org.reknit.record.Said;

/** Whether a person rests from the path for a while. It stands in their own record, so nobody else can tell. */
public record Pace(boolean paused) {
    /** The chapter in which one's own pace stands. */
    public static final Chapter CHAPTER = new Chapter("pace");

    /** The picture of a private record's pace. */
    public static final Fold<Pace, PaceAct> FOLD =
            new Fold<>("pace", 1, CHAPTER, PaceAct.class, Pace.class, new Pace(false), Pace::after);

    private Pace after(Said<PaceAct> said) {
        return switch (said.act()) {
            case PaceAct.Pause pause -> new Pace(true);
            case PaceAct.Resume resume -> new Pace(false);
        };
    }
}
