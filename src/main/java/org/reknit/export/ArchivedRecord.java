package org.reknit.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.reknit.acts.Head;
import org.reknit.acts.Member;
import org.reknit.acts.RecordId;
import org.reknit.acts.Row;
import org.reknit.proof.Opened;

/**
 * One record in an archive.
 *
 * @param kind {@code private} or {@code shared}
 * @param keys the record's key in each epoch, from 0
 * @param members as their joins bring them
 * @param entries which may be read anew each time someone goes through them, so that they need not all be in memory
 */
record ArchivedRecord(
        UUID id, String kind, List<byte[]> keys, List<Member> members, End end, Iterable<ArchivedEntry> entries) {
    static final String PRIVATE = "private";
    static final String SHARED = "shared";

    /** Where the record ended when the archive was made, with the server's checkpoint. */
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere
    record End(long position, byte[] link, long at, byte[] checkpoint) {
        static End of(Head head) {
            byte[] checkpoint = head.checkpoint().orElse(new byte[0]);
            return new End(head.position(), head.link(), head.at().toEpochMilli(), checkpoint);
        }

        Head head(RecordId record) {
            return new Head(record, position, link, Instant.ofEpochMilli(at), Optional.of(checkpoint));
        }
    }

    /** Only the joins of a shared record name a kind of pair. */
    static String kind(Opened opened) {
        return opened.kind().isPresent() ? SHARED : PRIVATE;
    }

    RecordId recordId() {
        return new RecordId(id);
    }

    Iterable<Row> rows() {
        return () -> each().map(entry -> entry.row(recordId())).iterator();
    }

    Stream<ArchivedEntry> each() {
        return StreamSupport.stream(entries.spliterator(), false);
    }

    long count() {
        return each().count();
    }

    ArchivedRecord with(Iterable<ArchivedEntry> others) {
        return new ArchivedRecord(id, kind, keys, members, end, others);
    }

    boolean isShared() {
        return kind.equals(SHARED);
    }

    @Override
    public String toString() {
        return "ArchivedRecord[" + id + "]";
    }
}
