package org.reknit.web;

import java.time.Instant;
import java.util.Optional;
import org.reknit.people.PersonName;
import org.reknit.record.Holder;

/**
 * A signed-in person on a page, with the keys their session lends. A page that takes one is closed to all others. It ends
 * with the request, and with it every key it opened; a stream, or whatever else outlives the page, keeps none.
 */
public interface Visit extends Holder, AutoCloseable {
    /** The request attribute under which the keys module leaves the visit. */
    String ATTRIBUTE = "reknit.visit";

    /** The request attribute that says a session is there but locked. */
    String LOCKED = "reknit.locked";

    /** What they are called. */
    PersonName name();

    /** When what only they can open can be opened again; nothing unless their recovery code was used. */
    Optional<Instant> reopens();

    /** Closes every key and every record that was opened for it. Whose visit it was can still be told. */
    @Override
    void close();
}
