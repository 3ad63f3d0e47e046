package org.reknit.timeouts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.reknit.web.Pen;

/**
 * One's own break, with what one can still do about it.
 *
 * @param hours to which the return can be moved
 */
public record OwnBreak(TimeOut one, Pen back, Pen move, Hours hours) {
    static OwnBreak of(Room room, TimeOut one, ZoneId zone) {
        Instant soonest =
                Stream.of(one.earliest(), room.now()).max(Instant::compareTo).orElseThrow();
        return new OwnBreak(
                one,
                Pen.ready(room.oursOrNotHere(), TimeOutAct.Return.class),
                Pen.ready(room.oursOrNotHere(), TimeOutAct.Move.class),
                Hours.between(soonest, one.latest(), zone));
    }

    /** When its page changes next: one can come back, or it ends. */
    public Instant next(Instant now) {
        return canReturn(now) ? one.ends() : one.earliest();
    }

    /** Whether twenty minutes have passed. */
    public boolean canReturn(Instant now) {
        return !now.isBefore(one.earliest());
    }
}
