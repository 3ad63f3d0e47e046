package org.reknit.web;

import com.google.errorprone.annotations.MustBeClosed;
import java.util.List;
import java.util.Map;
import org.reknit.crypto.Key;
import org.springframework.web.servlet.View;

/** Knows who a cookie belongs to. */
public interface Visits {
    /** Where pages ask by themselves whether something is new; that does not count as being here. */
    String MOVES = "/us/moves";

    /** Who is here with this cookie, now; to be closed when they go. */
    @MustBeClosed
    Presence present(Key cookie);

    /** The same, for something that a page does by itself: it does not count as being here. */
    @MustBeClosed
    Presence glance(Key cookie);

    /** The page on which a locked session is opened again. @param kept what was being sent to this address meanwhile */
    View unlocking(Frame frame, String address, Map<String, List<String>> kept);

    /** Ends the session of this cookie, if there is one. */
    void end(Key cookie);
}
