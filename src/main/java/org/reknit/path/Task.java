package org.reknit.path;

import java.util.Locale;

/** Something a person can do next. Its words stand in the texts under its key. */
public enum Task {
    NAME("/breaches/new"),
    INVITE("/us/invite"),
    SHARE("share"),
    FEELINGS("feelings"),
    LETTER("letter"),
    IMPACT("impact"),
    SHARE_IMPACT("impact/preview"),
    CONFIRM("confirm"),
    ANSWER("answer"),
    VALUES("values"),
    ACCOUNTABILITY("accountability"),
    SHARE_ACCOUNTABILITY("accountability/preview"),
    HEAR("heard"),
    HEAR_AGAIN("heard"),
    QUESTIONS("questions"),
    ANSWERS("questions"),
    READ("");

    private final String place;

    Task(String place) {
        this.place = place;
    }

    /** The task as text keys write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its address, absolute or below its breach. */
    String place() {
        return place;
    }
}
