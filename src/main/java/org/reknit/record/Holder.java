package org.reknit.record;

import org.reknit.crypto.Exchange;
import org.reknit.crypto.Key;
import org.reknit.crypto.Signing;
import org.reknit.people.PersonId;

/** Someone who is here with their keys: the visitor of a page, or a program that stands in for one. */
public interface Holder {
    /** Who they are. */
    PersonId person();

    /** Their account root, as lent for the session. */
    Key accountRoot();

    /** Signs for them where their browser cannot. */
    Signing helper();

    /** Opens what was sent to them. */
    Exchange exchange();

    /** The records they have opened. Someone who is here for longer than a page opens them anew each time. */
    default OpenRecords opened() {
        return new OpenRecords();
    }
}
