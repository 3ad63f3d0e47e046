package org.reknit.record;

import org.reknit.crypto.Exchange;
import org.reknit.crypto.Key;
import org.reknit.crypto.Signing;
import org.reknit.people.PersonId;

/**
 * Someone who is here with their keys: the visitor of a page, or a program that stands in for one. The keys stay theirs:
 * whoever is handed one here uses it while they are here, and leaves it open.
 */
public interface Holder {
    /** Who they are. */
    PersonId person();

    /** Their account root, as lent for the session. */
    Key accountRoot();

    /** Signs for them where their browser cannot. */
    Signing helper();

    /** Opens what was sent to them. */
    Exchange exchange();

    /**
     * The records they have opened, closed when they go. Someone who is here for longer than a page opens them anew each
     * time, and keeps each for as long as they need it.
     */
    default OpenRecords opened() {
        return new OpenRecords();
    }
}
