package org.reknit.web;

import gg.jte.Content;
import java.util.Optional;
import org.reknit.record.OpenRecord;

/**
 * What all places have in common where two people meet: the way to a break, and the break while one runs. This module
 * leaves the room for it and knows nothing of it; one feature fills it.
 */
public interface JointPlaces {
    /**
     * What stands above everything else on a page of such a place.
     *
     * @param page where the reader is, to lead back there; empty when nothing leads there
     */
    Content above(OpenRecord ours, Visit reader, Frame frame, String page);

    /** The answer to a form {@link ForBoth} that has to wait now; nothing when it may go on. */
    Optional<Page> waits(Visit author, Frame frame, Unsent form);
}
