package org.reknit.keys;

import java.util.Optional;
import org.reknit.crypto.Argon;
import org.reknit.people.PersonId;

/**
 * One way in, as the server keeps it.
 *
 * @param salt and {@code argon} of a password slot
 * @param verifier keyed hash of what the browser shows
 * @param sealedP the private root; absent where only the account root was recovered
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record Slot(
        SlotId id,
        PersonId person,
        SlotKind kind,
        Optional<byte[]> salt,
        Argon argon,
        byte[] verifier,
        Optional<byte[]> sealedP,
        byte[] sealedA) {

    /** The numbered format of slots, below which a browser refuses. */
    static final int FORMAT = 1;

    @Override
    public String toString() {
        return "Slot[" + id + "]";
    }
}
