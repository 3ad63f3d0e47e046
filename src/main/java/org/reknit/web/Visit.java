package org.reknit.web;

import java.time.Instant;
import java.util.Optional;
import org.reknit.people.PersonName;
import org.reknit.record.Holder;

/** A signed-in person on a page, with the keys their session lends. A page that takes one is closed to all others. */
public interface Visit extends Holder {
    /** The request attribute under which the keys module leaves the visit. */
    String ATTRIBUTE = "reknit.visit";

    /** The request attribute that says a session is there but locked. */
    String LOCKED = "reknit.locked";

    /** What they are called. */
    PersonName name();

    /** When what only they can open can be opened again; nothing unless their recovery code was used. */
    Optional<Instant> reopens();
}
