package org.reknit.keys;

import java.time.Instant;
import java.util.Optional;
import org.reknit.people.PersonId;

/**
 * A signed-in browser, as the server keeps it.
 *
 * @param id derived from the cookie; the cookie cannot be derived from it
 * @param sealedA the lent account root under the cookie; absent while locked
 * @param share under which the browser keeps its private root; ends with the session
 * @param reopens when the private root can be opened again, while a recovery waits
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record Session(
        String id,
        PersonId person,
        Optional<byte[]> sealedA,
        byte[] share,
        String device,
        Instant createdAt,
        Instant seenAt,
        Optional<Instant> reopens) {
    Session locked() {
        return new Session(id, person, Optional.empty(), share, device, createdAt, seenAt, reopens);
    }

    @Override
    public String toString() {
        return "Session";
    }
}
