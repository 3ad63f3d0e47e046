package org.reknit.proof;

import java.time.Instant;
import org.reknit.acts.Row;

/**
 * Something wrong in a record.
 *
 * @param at the server's clock when the entry arrived, as the entry has it
 */
public record Finding(long position, Instant at, Flaw flaw) {
    static Finding in(Row row, Flaw flaw) {
        return new Finding(row.position(), row.at(), flaw);
    }
}
