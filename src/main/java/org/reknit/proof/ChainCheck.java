package org.reknit.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reknit.acts.EntryId;
import org.reknit.acts.Head;
import org.reknit.acts.RecordId;
import org.reknit.acts.Row;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Signing;

/**
 * Checks what needs no key: that nothing is missing, added or moved, and that the server vouched for each entry. It
 * names the entry that is wrong, not those after it.
 *
 * @see "docs/formats/record-1.md, What a checker checks, 1 and 6"
 */
public final class ChainCheck {
    /** How many links an entry after a broken one may follow: enough for two that changed places. */
    private static final int CANDIDATES = 6;

    private final RecordId record;
    private final byte[] serverKey;

    /** @param serverKey with which checkpoints are checked */
    public ChainCheck(RecordId record, byte[] serverKey) {
        this.record = record;
        this.serverKey = serverKey.clone();
    }

    /**
     * What is wrong, in the order of the rows.
     *
     * @param end where the record is said to end
     */
    public List<Finding> check(Iterable<Row> rows, Head end) {
        var walk = new Walk();
        rows.forEach(walk::on);
        walk.end(end);
        return walk.findings;
    }

    private final class Walk {
        private final List<Finding> findings = new ArrayList<>();
        private final Set<EntryId> ids = new HashSet<>();
        private List<byte[]> before = List.of(Row.origin(record));
        private byte[] last = Row.origin(record);
        private long next = 0;
        private boolean lastFits = true;

        void on(Row row) {
            if (!ids.add(row.id())) findings.add(Finding.in(row, Flaw.TWICE));
            int known = findings.size();
            place(row);
            if (findings.size() == known && !isVouchedFor(row)) findings.add(Finding.in(row, Flaw.CHECKPOINT));
        }

        private void place(Row row) {
            if (row.position() != next && follows(row.at(next))) {
                findings.add(new Finding(next, row.at(), Flaw.POSITION));
                moveOn(row, List.of(row.link()), next);
            } else if (row.position() < next) {
                findings.add(Finding.in(row, Flaw.ORDER));
            } else if (row.position() > next) {
                findings.add(Finding.in(row, Flaw.MISSING));
                moveOn(row, List.of(row.link()), row.position());
            } else if (follows(row)) {
                moveOn(row, List.of(row.link()), next);
            } else {
                findings.add(Finding.in(row, Flaw.LINK));
                // Either the stored link was changed, or something it is made of: what comes next follows one of both.
                var more = new ArrayList<>(before);
                more.add(row.link());
                more.add(row.linkAfter(last));
                moveOn(row, more.subList(Math.max(0, more.size() - CANDIDATES), more.size()), next);
                lastFits = false;
            }
        }

        private void moveOn(Row row, List<byte[]> candidates, long position) {
            before = List.copyOf(candidates);
            last = row.link();
            next = position + 1;
            lastFits = true;
        }

        private boolean follows(Row row) {
            return before.stream().anyMatch(link -> Bytes.equal(row.linkAfter(link), row.link()));
        }

        private boolean isVouchedFor(Row row) {
            return signs(row.position(), row.link(), row.at(), row.checkpoint());
        }

        private boolean signs(long position, byte[] link, Instant at, byte[] checkpoint) {
            return Signing.verify(serverKey, Head.checkpointed(record, position, link, at), checkpoint);
        }

        void end(Head end) {
            boolean vouched = end.checkpoint()
                    .filter(signature -> signs(end.position(), end.link(), end.at(), signature))
                    .isPresent();
            if (end.position() >= next) {
                findings.add(new Finding(end.position(), end.at(), Flaw.CUT));
            } else if (!vouched || end.position() != next - 1 || lastFits && !Bytes.equal(end.link(), last)) {
                findings.add(new Finding(end.position(), end.at(), Flaw.END));
            }
        }
    }
}
