package org.reknit.timeouts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.reknit.record.Company;
import org.reknit.record.InCompany;
import org.reknit.web.Frame;

/** Two people and their breaks, as one of them sees it now. */
public record Room(Company company, TimeOuts breaks, Instant now) implements InCompany {
    /** For how long the page of a break asks someone whether they are back. */
    private static final Duration A_DAY = Duration.ofDays(1);

    private static final String TODAY = "today";
    private static final String TOMORROW = "tomorrow";
    private static final String DAY = "day";

    /** The room of two who are both still there; nobody else needs breaks from one another. */
    static Optional<Room> of(Company company, Instant now) {
        return company.together() ? Optional.of(new Room(company, company.read(TimeOuts.FOLD), now)) : Optional.empty();
    }

    /** The break the reader has asked for. */
    public Optional<TimeOut> mine() {
        return breaks.running(me(), now);
    }

    /** The break the other has asked for. */
    public Optional<TimeOut> theirs() {
        return breaks.running(company.otherOrNotHere(), now);
    }

    /** The break on account of which the reader's forms for both wait. */
    public Optional<TimeOut> holding() {
        return breaks.holding(me(), now);
    }

    /** When the reader can write for both again; now, when nothing keeps them. */
    public Instant opens() {
        return holding().map(one -> one.waits(me())).orElse(now);
    }

    /** The reader's break whose hour came not long ago, and from which they have not come back yet. */
    public Optional<TimeOut> toReturnFrom() {
        return breaks.last(me())
                .filter(one -> !one.isRunning(now) && one.returned().isEmpty())
                .filter(one -> now.isBefore(one.ends().plus(A_DAY)));
    }

    /** For how many breaks in a row the reader's hour went by; of nobody else. */
    public int withoutReturn() {
        return breaks.withoutReturn(me(), now);
    }

    /** When something changes next for the reader while the other is on a break: they can write again, or it ends. */
    public Instant turns() {
        return holding().isPresent() ? opens() : theirs().map(TimeOut::ends).orElse(now);
    }

    /** Whether the other's forms would wait for less than an hour now, because of long breaks in the last days. */
    public boolean tired() {
        Instant hour = now.plus(Duration.ofHours(1));
        return breaks.wouldHold(me(), now, hour).isBefore(hour);
    }

    /** Seconds until a moment, so that a browser with a wrong clock still knows when it is. */
    public long secondsUntil(Instant moment) {
        return Math.max(0, Duration.between(now, moment).toSeconds() + 1);
    }

    /** A moment as one says it to someone today: "at 21:40", "tomorrow at 09:00". */
    public String hour(Frame frame, Instant moment) {
        String day = day(frame, moment);
        return frame.say("timeouts.hour." + day, "time", frame.clock(moment), "day", frame.when(moment));
    }

    private String day(Frame frame, Instant moment) {
        String then = frame.when(moment);
        if (then.equals(frame.when(now))) return TODAY;
        return then.equals(frame.when(now.plus(A_DAY))) ? TOMORROW : DAY;
    }

    @Override
    public String toString() {
        return "Room";
    }
}
