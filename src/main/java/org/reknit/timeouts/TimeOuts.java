package org.reknit.timeouts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.reknit.acts.Chapter;
import org.reknit.acts.EntryId;
import org.reknit.people.PersonId;
import org.reknit.record.Fold;
import org.reknit.record.Ruled;
import org.reknit.record.Said;
import org.reknit.text.Reason;

/**
 * The breaks of two people, oldest first. Each of the two has at most one at a time. Both may have asked for one, at the
 * same moment or one during the other's; then each runs its own course, and it is quiet until both have ended.
 */
public record TimeOuts(List<TimeOut> all) {
    /** The chapter in which breaks stand. */
    public static final Chapter CHAPTER = new Chapter("timeouts");

    /** The picture of a shared record's breaks. */
    public static final Fold<TimeOuts, TimeOutAct> FOLD = new Fold<>(
            "timeouts", 1, CHAPTER, TimeOutAct.class, TimeOuts.class, new TimeOuts(List.of()), TimeOuts::after);

    /** Breaks, as one of the two may ask for them now. */
    public static final Ruled<TimeOuts, TimeOutAct, Refusal> RULED =
            FOLD.ruled((breaks, act, record) -> breaks.against(record.reader(), act, record.now()));

    /** How many are remembered; older ones stay in the record and in every archive. */
    private static final int REMEMBERED = 200;

    /** Why something about a break cannot be done. */
    public enum Refusal implements Reason {
        /** The caller's break is going on already. */
        RUNNING,
        /** A break until another hour, and no hour was named. */
        NO_HOUR,
        /** The hour is less than twenty minutes away. */
        TOO_SOON,
        /** The hour is more than a day after the break began. */
        TOO_LATE,
        /** It has ended. */
        OVER,
        /** The return was moved once already. */
        MOVED,
        /** Twenty minutes have not passed yet. */
        TOO_EARLY,
        /** The caller has said already that they are back. */
        BACK,
        /** It is the other's break. */
        NOT_YOURS;
    }

    /** The break that is going on; of two, the one that ends later. */
    public Optional<TimeOut> running(Instant now) {
        return all.stream().filter(one -> one.isRunning(now)).max(Comparator.comparing(TimeOut::ends));
    }

    /** The break that this person has asked for and that is going on. */
    public Optional<TimeOut> running(PersonId caller, Instant now) {
        return last(caller).filter(one -> one.isRunning(now));
    }

    /**
     * The break on account of which this person's forms for both wait now; of two, the one that keeps them longer. A
     * break can be going on and yet hold nothing: see {@link TimeOut#holds}.
     */
    public Optional<TimeOut> holding(PersonId person, Instant now) {
        return all.stream()
                .filter(one -> now.isBefore(one.waits(person)))
                .max(Comparator.comparing(one -> one.waits(person)));
    }

    /** The break this person last asked for. */
    public Optional<TimeOut> last(PersonId caller) {
        return all.reversed().stream()
                .filter(one -> one.caller().equals(caller))
                .findFirst();
    }

    /** The break with this id. */
    public Optional<TimeOut> find(EntryId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** What is over, oldest first. */
    public List<TimeOut> ended(Instant now) {
        return all.stream().filter(one -> !one.isRunning(now)).toList();
    }

    /** Whether someone asked for a break and came back from it. */
    public boolean used() {
        return all.stream().anyMatch(one -> one.returned().isPresent());
    }

    /**
     * For how many of their latest breaks in a row the hour passed without this person's coming back. Told to that person
     * alone; it has no consequence of any kind.
     */
    public int withoutReturn(PersonId caller, Instant now) {
        return (int) all.reversed().stream()
                .filter(one -> one.caller().equals(caller) && !one.isRunning(now))
                .takeWhile(one -> one.returned().isEmpty())
                .count();
    }

    /**
     * Until when the other's forms would wait if this person asked for a break now that ends at this hour.
     *
     * @return now, when they would not wait at all
     */
    Instant wouldHold(PersonId caller, Instant now, Instant hour) {
        Instant most = now.plus(Fairness.holds(caller, now, all));
        return hour.isBefore(most) ? hour : most;
    }

    /** Why this cannot be done, if it cannot. @param now the server's clock */
    public Optional<Refusal> against(PersonId by, TimeOutAct act, Instant now) {
        return switch (act) {
            case TimeOutAct.Call call ->
                running(by, now).isPresent()
                        ? Optional.of(Refusal.RUNNING)
                        : hour(
                                call.length(),
                                call.returns(),
                                now,
                                now.plus(TimeOut.SHORTEST),
                                now.plus(TimeOut.LONGEST));
            case TimeOutAct.Move move -> own(move.of(), by, one -> moving(one, move, now));
            case TimeOutAct.Return back -> own(back.of(), by, one -> returning(one, now));
        };
    }

    private static Optional<Refusal> moving(TimeOut one, TimeOutAct.Move move, Instant now) {
        if (!one.isRunning(now)) return Optional.of(Refusal.OVER);
        if (one.moved()) return Optional.of(Refusal.MOVED);
        Instant soonest = one.earliest().isAfter(now) ? one.earliest() : now;
        return hour(move.length(), move.returns(), now, soonest, one.latest());
    }

    private static Optional<Refusal> returning(TimeOut one, Instant now) {
        if (one.returned().isPresent()) return Optional.of(Refusal.BACK);
        return now.isBefore(one.earliest()) ? Optional.of(Refusal.TOO_EARLY) : Optional.empty();
    }

    private Optional<Refusal> own(EntryId id, PersonId by, Function<TimeOut, Optional<Refusal>> rule) {
        return find(id).map(one -> one.caller().equals(by) ? rule.apply(one) : Optional.of(Refusal.NOT_YOURS))
                .orElse(Optional.of(Refusal.OVER));
    }

    private static Optional<Refusal> hour(
            Length length, Optional<Instant> named, Instant now, Instant soonest, Instant latest) {
        var hour = length.end(now, named);
        if (hour.isEmpty()) return Optional.of(Refusal.NO_HOUR);
        if (hour.get().isBefore(soonest)) return Optional.of(Refusal.TOO_SOON);
        return hour.get().isAfter(latest) ? Optional.of(Refusal.TOO_LATE) : Optional.empty();
    }

    private TimeOuts after(Said<TimeOutAct> said) {
        return switch (said.act()) {
            case TimeOutAct.Call call -> called(said, call);
            case TimeOutAct.Move move ->
                with(
                        move.of(),
                        one -> one.movedTo(
                                move.length().end(said.at(), move.returns()).orElse(one.returnsAt())));
            case TimeOutAct.Return back -> with(back.of(), one -> one.back(said.at()));
        };
    }

    private TimeOuts called(Said<TimeOutAct> said, TimeOutAct.Call call) {
        Instant at = said.at();
        Instant hour = TimeOut.within(at, call.length().end(at, call.returns()).orElse(at));
        Instant most = at.plus(Fairness.holds(said.author(), at, all));
        var one = new TimeOut(said.id(), said.author(), at, hour, false, most, Optional.empty());
        var more = Stream.concat(all.stream(), Stream.of(one)).toList();
        return new TimeOuts(more.subList(Math.max(0, more.size() - REMEMBERED), more.size()));
    }

    private TimeOuts with(EntryId id, UnaryOperator<TimeOut> change) {
        return new TimeOuts(all.stream()
                .map(one -> one.id().equals(id) ? change.apply(one) : one)
                .toList());
    }
}
