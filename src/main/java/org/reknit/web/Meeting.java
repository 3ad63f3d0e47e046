package org.reknit.web;

import gg.jte.Content;
import org.reknit.record.OpenRecord;

/** Someone on a page where the two meet. @param page its address; empty when nothing leads there */
record Meeting(JointPlaces places, Visit visit, String page) {
    Content above(OpenRecord ours, Frame frame) {
        return places.above(ours, visit, frame, page);
    }

    @Override
    public String toString() {
        return "Meeting";
    }
}
