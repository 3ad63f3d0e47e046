package org.reknit.talks;

import java.time.Instant;
import org.reknit.people.PersonId;
import org.reknit.record.OpenRecord;
import org.reknit.timeouts.TimeOuts;

/** A time-out holds every talk at the point where it stands. */
public final class Pauses {
    private Pauses() {}

    /** Whether one holds what this person would say now. */
    public static boolean runs(OpenRecord ours, PersonId person, Instant now) {
        return ours.read(TimeOuts.FOLD).holding(person, now).isPresent();
    }
}
