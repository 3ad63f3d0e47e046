package org.reknit.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.reknit.acts.Chapter;
import org.reknit.record.Fold;
import org.reknit.record.Said;

/**
 * The way a person is on, and since when.
 *
 * @param at when it was last chosen; empty before the first time
 */
public record Ways(Way way, Optional<Instant> at) {
    /** The chapter in which the private start leaves its outcome. */
    public static final Chapter CHAPTER = new Chapter("safety");

    /** The picture of a private record's ways. */
    public static final Fold<Ways, WayAct> FOLD = new Fold<>(
            "ways", 1, CHAPTER, WayAct.class, Ways.class, new Ways(Way.JOINT, Optional.empty()), Ways::after);

    /** After about four weeks everyone is asked again (programme, private start). */
    private static final Duration AGAIN = Duration.ofDays(28);

    /** Whether it is time for the questions: four weeks after the last time, or at once after a setback since. */
    public boolean due(Instant now, Optional<Instant> setback) {
        if (at.isEmpty()) return true;
        boolean since = setback.filter(at.get()::isBefore).isPresent();
        return since || !now.isBefore(at.get().plus(AGAIN));
    }

    /** Whether the person has kept the path with the other closed for themselves. */
    public boolean isOwn() {
        return way == Way.OWN;
    }

    private Ways after(Said<WayAct> said) {
        return switch (said.act()) {
            case WayAct.Choose choose -> new Ways(choose.way(), Optional.of(said.at()));
        };
    }
}
