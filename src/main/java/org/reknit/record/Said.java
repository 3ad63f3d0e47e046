package org.reknit.record;

import java.time.Instant;
import org.reknit.acts.Act;
import org.reknit.acts.EntryId;
import org.reknit.acts.Signer;
import org.reknit.people.PersonId;

/**
 * An act read back from a record.
 *
 * @param at the server's clock when it arrived
 * @param claimed the author's clock
 */
public record Said<A extends Act>(EntryId id, PersonId author, Instant at, Instant claimed, Signer signer, A act) {
    @Override
    public String toString() {
        return "Said[" + id + "]";
    }
}
