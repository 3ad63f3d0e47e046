package org.reknit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reknit.Storage;

/** A record of ten thousand entries is read like one of a hundred. */
class LongRecordTest {
    @Test
    void aChaptersEntriesAreFoundWithoutWalkingTheChain() {
        var plan = Storage.SQLITE
                .server()
                .database()
                .read()
                .sql("explain query plan " + RecordTable.after(2))
                .params(UUID.randomUUID().toString(), -1, new byte[8], new byte[8])
                .query((row, i) -> row.getString("detail"))
                .list();
        assertThat(plan).anyMatch(step -> step.contains("entry_tag (record=? AND tag=? AND position>?)"));
    }

    @Test
    void aFewEntriesAreFoundByTheirIdsWithoutWalkingTheChain() {
        var plan = Storage.SQLITE
                .server()
                .database()
                .read()
                .sql("explain query plan " + RecordTable.find(2))
                .params(UUID.randomUUID().toString(), "one", "other")
                .query((row, i) -> row.getString("detail"))
                .list();
        assertThat(plan).anyMatch(step -> step.contains("(record=? AND id=?)"));
    }
}
