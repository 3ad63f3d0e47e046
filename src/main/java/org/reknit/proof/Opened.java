package org.reknit.proof;

import java.util.List;
import java.util.Optional;
import org.reknit.acts.Member;
import org.reknit.people.PairKind;

/**
 * What came of opening a record's entries outside the database.
 *
 * @param joined the members, as their own joins bring them
 * @param kind of pair; absent in a private record
 * @param closed how many entries did not open
 */
public record Opened(List<Member> joined, Optional<PairKind> kind, long closed, List<Finding> findings) {
    @Override
    public String toString() {
        return "Opened[" + closed + "]";
    }
}
