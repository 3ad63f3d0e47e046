package org.reknit.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.reknit.Full;
import org.reknit.Storage;
import org.reknit.statements.DraftAct;
import org.reknit.statements.Drafts;
import org.reknit.text.Texts;

/** A record of ten thousand entries is taken along like one of ten. */
class LongArchiveTest {
    private static final int MANY = Full.times(150, 10_000);
    private static final int SEALED = 2_000;
    private static final int IN_HAND = 200;

    @Test
    void aLongRecordIsTakenAlongWholeAndWhatIsWrongInItIsNamed() throws IOException {
        var kept = Kept.on(Storage.SQLITE.server());
        var own = kept.own(kept.nora());
        String breach = UUID.randomUUID().toString();
        for (int i = 0; i < MANY; i++) {
            var letter = Kept.fields("breach", breach, "text", "Letter " + i);
            kept.say(own, kept.nora(), Drafts.FOLD, DraftAct.Letter.class, letter);
        }
        var texts = new Texts();
        var whole = Halves.check(zip(kept, texts), texts);
        assertThat(whole.problems()).isEmpty();
        assertThat(whole.entries()).isEqualTo(MANY + 10);

        for (int position : List.of(63, 64, MANY)) {
            int changed = kept.server()
                    .database()
                    .write(sql -> sql.sql("update entry set kc = ? where record = ? and position = ?")
                            .params(new byte[32], own.id().toString(), position)
                            .update());
            assertThat(changed).isEqualTo(1);
        }
        assertThat(Halves.check(zip(kept, texts), texts).problems())
                .hasSize(3)
                .allMatch(problem -> problem.contains("its share and its commitment do not fit each other"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Own record, entry 63 of"),
                        second -> assertThat(second).startsWith("Own record, entry 64 of"),
                        last -> assertThat(last).startsWith("Own record, entry " + MANY + " of"));
    }

    @Test
    void entriesLeaveAsTheyAreReadAndAreNotGathered() throws IOException {
        var out = new Counted();
        var entries = new Watched(out, 5_000);
        var record = new ArchivedRecord(
                UUID.randomUUID(),
                ArchivedRecord.PRIVATE,
                List.of(),
                List.of(),
                new ArchivedRecord.End(0, new byte[0], 0, new byte[0]),
                entries);
        var archive = new Archive(1, 0, "UTC", new byte[0], List.of(record), new TreeMap<>());
        var parcel = Parcel.of(archive, new Texts());
        entries.watching = true;
        parcel.writeTo(out);
        assertThat(out.written).isGreaterThan(5_000L * SEALED);
        assertThat(entries.mostInHand).isBetween(1L, (long) IN_HAND);
    }

    private static byte[] zip(Kept kept, Texts texts) throws IOException {
        var out = new ByteArrayOutputStream();
        Parcel.of(kept.archive(kept.nora()), texts).writeTo(out);
        return out.toByteArray();
    }

    private static final class Counted extends OutputStream {
        private long written;

        @Override
        public void write(int b) {
            written++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            written += length;
        }
    }

    /** Made when asked for; looks how many have been asked for and have not yet left as the second half. */
    private static final class Watched implements Iterable<ArchivedEntry> {
        private final Counted out;
        private final long count;
        private boolean watching;
        private long mostInHand;

        Watched(Counted out, long count) {
            this.out = out;
            this.count = count;
        }

        @Override
        public Iterator<ArchivedEntry> iterator() {
            long before = out.written;
            return LongStream.range(0, count)
                    .mapToObj(i -> {
                        long leftAtMost = (out.written - before) / 200;
                        if (watching) mostInHand = Math.max(mostInHand, i - leftAtMost);
                        return entry(i);
                    })
                    .iterator();
        }

        private static ArchivedEntry entry(long position) {
            byte[] none = {};
            var at = Instant.EPOCH.toEpochMilli();
            var id = new UUID(0, position);
            return new ArchivedEntry(
                    position, id, none, 0, at, none, new byte[SEALED], none, none, none, Optional.empty());
        }
    }
}
