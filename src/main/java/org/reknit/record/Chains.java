package org.reknit.record;

import java.util.List;
import java.util.stream.Stream;
import org.reknit.acts.Head;
import org.reknit.acts.RecordId;
import org.reknit.acts.ServerKey;
import org.reknit.proof.ChainCheck;
import org.reknit.proof.Finding;
import org.springframework.stereotype.Component;

/** The chains as anybody can check them who has the database and no key. */
@Component
public class Chains {
    private final RecordTable table;
    private final ServerKey serverKey;

    Chains(RecordTable table, ServerKey serverKey) {
        this.table = table;
        this.serverKey = serverKey;
    }

    /**
     * A record's chain, recomputed.
     *
     * @param entries how many it says it has
     */
    public record Checked(RecordId record, long entries, List<Finding> findings) {}

    /** Every record there is, one after the other. */
    public Stream<Checked> all() {
        return table.ids().stream().map(this::check);
    }

    Checked check(RecordId record) {
        Head end = table.head(record);
        var rows = new Rows(table, record, end.position());
        return new Checked(record, end.position() + 1, new ChainCheck(record, serverKey.publicKey()).check(rows, end));
    }
}
