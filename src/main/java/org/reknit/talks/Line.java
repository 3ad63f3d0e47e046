package org.reknit.talks;

import java.util.Locale;
import org.reknit.record.EntryId;

/**
 * Something that was said in a talk; its words stand in the record.
 *
 * @param step how many moves there had been before
 * @param elsewhere whether it was written while the other of the two was signed in
 */
public record Line(EntryId id, int step, Voice voice, Kind kind, boolean elsewhere) {
    /** What a line is. */
    public enum Kind {
        PIECE,
        EXAMPLE,
        RESTATED,
        EXAMPLE_ASKED,
        ARRIVED,
        MISSED,
        POINT_PARKED,
        PASSED,
        OWNED,
        UNDERSTOOD;

        /** The word as text keys write it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
