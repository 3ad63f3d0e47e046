package org.reknit.exercises;

import org.reknit.text.Exercise;
import org.reknit.web.Frame;
import org.reknit.web.Visit;

/** When each exercise has its time for someone. This module keeps the list and knows no path; the path answers. */
public interface Outlooks {
    /** What there is to say of any exercise on one page. */
    Reading read(Visit reader, Frame frame);

    /** How the exercises stand on one page, for one reader. */
    interface Reading {
        /** How this one stands. */
        Outlook of(Exercise exercise);
    }
}
