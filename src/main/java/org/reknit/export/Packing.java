package org.reknit.export;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.reknit.crypto.Key;
import org.reknit.crypto.Reveal;
import org.reknit.record.Chapter;
import org.reknit.record.Chapters;
import org.reknit.record.EntryCheck;
import org.reknit.record.Head;
import org.reknit.record.Holder;
import org.reknit.record.OpenRecord;
import org.reknit.record.Opened;
import org.reknit.record.Records;
import org.reknit.record.Row;
import org.springframework.stereotype.Component;

/** Packs everything someone can open. It writes nothing anywhere, so nobody learns of it. */
@Component
class Packing {
    private static final int AT_ONCE = 512;

    private final Records records;
    private final Clock clock;

    Packing(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** The archive, still without the words of its readable half. What does not open is packed as it stands. */
    Archive pack(Holder holder, ZoneId zone) {
        var chapters = Chapters.all();
        var packed = records.all(holder).stream()
                .map(record -> pack(record, chapters))
                .toList();
        return new Archive(Archive.FORMAT, clock.millis(), zone.getId(), records.serverKey(), packed, new TreeMap<>());
    }

    private static ArchivedRecord pack(OpenRecord record, List<Chapter> chapters) {
        Head head = record.head();
        List<Row> rows = rows(record, head.position());
        List<Key> epochs = record.keysForExport();
        Opened opened = new EntryCheck(record.id(), epochs, record.authors(), chapters, List.of()).check(rows);
        var entries = new ArrayList<ArchivedEntry>();
        for (int i = 0; i < rows.size(); i++) {
            entries.add(ArchivedEntry.of(rows.get(i), opened.acts().get(i).map(ArchivedAct::of)));
        }
        return new ArchivedRecord(
                record.id().value(),
                ArchivedRecord.kind(opened),
                epochs.stream().map(key -> key.reveal(Reveal.EXPORT)).toList(),
                opened.joined(),
                ArchivedRecord.End.of(head),
                entries);
    }

    /** Up to where the record ended when we began: the other may be writing meanwhile. */
    private static List<Row> rows(OpenRecord record, long last) {
        var rows = new ArrayList<Row>();
        while (true) {
            long from = rows.isEmpty() ? 0 : rows.getLast().position() + 1;
            var more = record.rows(from, AT_ONCE);
            rows.addAll(more.stream().filter(row -> row.position() <= last).toList());
            if (more.size() < AT_ONCE || more.getLast().position() >= last) return rows;
        }
    }
}
