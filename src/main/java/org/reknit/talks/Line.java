package org.reknit.talks;

import org.reknit.acts.EntryId;
import org.reknit.text.Keyed;

/**
 * Something that was said in a talk; its words stand in the record.
 *
 * @param step how many moves there had been before
 * @param elsewhere whether it was written while the other of the two was signed in
 */
public record Line(EntryId id, int step, Voice voice, Kind kind, boolean elsewhere) {
    /** What a line is. */
    public enum Kind implements Keyed {
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
    }
}
