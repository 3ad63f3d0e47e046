package org.reknit.export;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.reknit.acts.Chapter;
import org.reknit.acts.Head;
import org.reknit.acts.Row;
import org.reknit.proof.EntryCheck;
import org.reknit.proof.Opened;
import org.reknit.record.Chapters;
import org.reknit.record.Holder;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.springframework.stereotype.Component;

/** Packs everything someone can open. It writes nothing anywhere, so nobody learns of it. */
@Component
class Packing {
    private final Records records;
    private final Clock clock;

    Packing(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /**
     * The archive, still without the words of its readable half. Its entries are read and opened again each time someone
     * goes through them; what does not open is packed as it stands.
     */
    Archive pack(Holder holder, ZoneId zone) {
        var chapters = Chapters.all();
        var packed = records.all(holder).stream()
                .map(record -> pack(record, chapters))
                .toList();
        return new Archive(Archive.FORMAT, clock.millis(), zone.getId(), records.serverKey(), packed, new TreeMap<>());
    }

    private static ArchivedRecord pack(OpenRecord record, List<Chapter> chapters) {
        Head head = record.head();
        Iterable<Row> rows = record.rows(head);
        var check = record.checking(chapters);
        Opened opened = check.check(rows);
        return new ArchivedRecord(
                record.id().value(),
                ArchivedRecord.kind(opened),
                record.keysForExport(),
                opened.joined(),
                ArchivedRecord.End.of(head),
                () -> entries(rows, check).iterator());
    }

    private static Stream<ArchivedEntry> entries(Iterable<Row> rows, EntryCheck check) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> ArchivedEntry.of(row, check.open(row).map(ArchivedAct::of)));
    }
}
