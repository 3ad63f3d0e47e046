package org.reknit.stages;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reknit.acts.Chapter;
import org.reknit.record.Fold;
import org.reknit.record.Ruled;
import org.reknit.record.Said;
import org.reknit.text.Reason;

/**
 * How much of the path suits a person, and whether they rest from it. It stands in their own record, so nobody else can
 * tell.
 *
 * @param minutes at a time
 * @param days on which something may be next
 */
public record Pace(boolean paused, int minutes, Set<DayOfWeek> days) {
    /** The chapter in which one's own pace stands. */
    public static final Chapter CHAPTER = new Chapter("pace");

    /** Any length: the longest exercise is shorter. */
    static final int ANY = 60;

    /** The lengths to choose from, in minutes. */
    public static final List<Integer> LENGTHS = List.of(5, 10, 20, ANY);

    /** Nothing chosen yet: anything on any day. */
    public static final Pace OPEN = new Pace(false, ANY, EnumSet.allOf(DayOfWeek.class));

    /** The picture of a private record's pace. */
    public static final Fold<Pace, PaceAct> FOLD =
            new Fold<>("pace", 2, CHAPTER, PaceAct.class, Pace.class, OPEN, Pace::after);

    /** One's own pace, in one of the lengths there are. */
    public static final Ruled<Pace, PaceAct, Refusal> RULED =
            FOLD.ruled((pace, act, record) -> act instanceof PaceAct.Suit suit && !LENGTHS.contains(suit.minutes())
                    ? Optional.of(Refusal.MINUTES)
                    : Optional.empty());

    /** Why a pace cannot be kept. */
    public enum Refusal implements Reason {
        /** It is none of the lengths. */
        MINUTES
    }

    private Pace after(Said<PaceAct> said) {
        return switch (said.act()) {
            case PaceAct.Pause pause -> new Pace(true, minutes, days);
            case PaceAct.Resume resume -> new Pace(false, minutes, days);
            case PaceAct.Suit suit -> new Pace(paused, suit.minutes(), chosen(suit));
        };
    }

    private static Set<DayOfWeek> chosen(PaceAct.Suit suit) {
        return suit.days().isEmpty() ? OPEN.days() : EnumSet.copyOf(suit.days());
    }
}
