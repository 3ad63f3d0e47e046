package org.reknit.web;

import org.reknit.crypto.Key;

/** Knows who a cookie belongs to. */
public interface Visits {
    /** Who is here with this cookie, now. */
    Presence present(Key cookie);

    /** Ends the session of this cookie, if there is one. */
    void end(Key cookie);
}
