package org.reknit.record;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.reknit.acts.RecordId;
import org.reknit.acts.Row;

/** A record's rows in order, a few in memory at a time; whoever goes through them again reads them again. */
record Rows(RecordTable table, RecordId record, long last) implements Iterable<Row> {
    private static final int AT_ONCE = 64;

    @Override
    public Iterator<Row> iterator() {
        return Stream.iterate(
                        from(0),
                        some -> !some.isEmpty(),
                        some -> from(some.getLast().position() + 1))
                .flatMap(List::stream)
                .iterator();
    }

    private List<Row> from(long position) {
        return table.all(record, position, AT_ONCE).stream()
                .filter(row -> row.position() <= last)
                .toList();
    }
}
