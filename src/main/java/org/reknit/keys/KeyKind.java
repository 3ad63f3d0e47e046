package org.reknit.keys;

import org.reknit.crypto.Pae;
import org.reknit.people.PersonId;
import org.reknit.text.Keyed;

/** A person's keys beside the two roots. */
enum KeyKind implements Keyed {
    /** Signs in the browser; sealed under the private root. */
    SIGN,
    /** Signs where scripts are off; sealed under the account root. */
    HELPER,
    /** Receives other keys; sealed under the account root. */
    EXCHANGE,
    /** Opens the journal; sealed under the private root. */
    JOURNAL;

    byte[] place(PersonId person) {
        return Pae.of("reknit1/key", key(), person.value());
    }
}
