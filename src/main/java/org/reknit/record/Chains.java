package org.reknit.record;

import java.util.List;
import java.util.Optional;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Signing;
import org.springframework.stereotype.Component;

/** The chains as anybody can check them who has the database and no key. */
@Component
public class Chains {
    private static final int STRETCH = 512;

    private final RecordTable table;
    private final ServerKey serverKey;

    Chains(RecordTable table, ServerKey serverKey) {
        this.table = table;
        this.serverKey = serverKey;
    }

    /** Every record there is. */
    public List<RecordId> all() {
        return table.ids();
    }

    /** How many entries the chain has, or nothing when a link, a position or a checkpoint does not fit. */
    public Optional<Long> check(RecordId record) {
        byte[] link = Row.origin(record);
        long next = 0;
        while (true) {
            List<Row> rows = table.all(record, next, STRETCH);
            for (Row row : rows) {
                byte[] expected = row.linkAfter(link);
                boolean fits = row.position() == next && Bytes.equal(row.link(), expected) && isCheckpointed(row);
                if (!fits) return Optional.empty();
                link = expected;
                next++;
            }
            if (rows.size() < STRETCH) return Optional.of(next);
        }
    }

    private boolean isCheckpointed(Row row) {
        byte[] checkpointed = Head.checkpointed(row.record(), row.position(), row.link(), row.at());
        return Signing.verify(serverKey.publicKey(), checkpointed, row.checkpoint());
    }
}
