package org.reknit.web;

import org.reknit.crypto.Key;

/** Knows who a cookie belongs to. */
public interface Visits {
    /** Where pages ask by themselves whether something is new; that does not count as being here. */
    String MOVES = "/us/moves";

    /** Who is here with this cookie, now. */
    Presence present(Key cookie);

    /** The same, for something that a page does by itself: it does not count as being here. */
    Presence glance(Key cookie);

    /** Ends the session of this cookie, if there is one. */
    void end(Key cookie);
}
