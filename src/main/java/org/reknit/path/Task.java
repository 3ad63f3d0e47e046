package org.reknit.path;

import java.util.EnumSet;
import java.util.Set;
import org.reknit.text.Keyed;

/** Something a person can do next. Its words stand in the texts under its key. */
public enum Task implements Keyed {
    NAME("/breaches/new"),
    INVITE("/us/invitation/new"),
    SHARE("sharing"),
    FEELINGS("feelings"),
    LETTER("letter"),
    IMPACT("impact"),
    SHARE_IMPACT("impact/preview"),
    CONFIRM("confirmation"),
    ANSWER("answer"),
    VALUES("values"),
    ACCOUNTABILITY("accountability"),
    SHARE_ACCOUNTABILITY("accountability/preview"),
    HEAR("hearing"),
    HEAR_AGAIN("hearing"),
    QUESTIONS("questions"),
    ANSWERS("questions"),
    READ("");

    /** What waits for the first gate before Today puts it as the next thing. It can be done all the same. */
    public static final Set<Task> AFTER_THE_FIRST_GATE = EnumSet.of(SHARE_IMPACT, SHARE_ACCOUNTABILITY);

    /** One's own writing, for which there is time in the first weeks once their own work is done. */
    public static final Set<Task> WRITING = EnumSet.of(LETTER, IMPACT, ACCOUNTABILITY);

    private final String place;

    Task(String place) {
        this.place = place;
    }

    /** Its address, absolute or below its breach. */
    String place() {
        return place;
    }
}
