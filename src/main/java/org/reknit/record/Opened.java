package org.reknit.record;

import java.util.List;
import java.util.Optional;
import org.reknit.people.PairKind;

/**
 * A record's entries, opened outside the database.
 *
 * @param acts one for each row; nothing where a row did not open
 * @param joined the members, as their own joins bring them
 * @param kind of pair; absent in a private record
 */
public record Opened(
        List<Optional<SignedAct>> acts, List<Member> joined, Optional<PairKind> kind, List<Finding> findings) {
    @Override
    public String toString() {
        return "Opened[" + acts.size() + "]";
    }
}
