package org.reknit.safety;

import org.reknit.web.Visit;

/** Asked to bring what it keeps into line when a person has chosen their way. */
public interface Chosen {
    /** The way this person is on from now. */
    void chosen(Visit visit, Way way);
}
