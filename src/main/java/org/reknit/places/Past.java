package org.reknit.places;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.reknit.statements.Spoken;
import org.reknit.timeouts.TimeOut;

/** What has been between the two, oldest first: what they said to each other, and their breaks, with nobody's name. */
public record Past(List<Line> all) {
    private static final int PAGE = 12;
    private static final int HOURS_FROM = 90;

    /** One thing that has been. */
    public sealed interface Line {
        /** When it was. */
        Instant at();
    }

    /** Something said. */
    public record Words(Spoken.Piece piece) implements Line {
        @Override
        public Instant at() {
            return piece.at();
        }
    }

    /** A break. It is told how long it was, and neither whose nor why nor how many there were. */
    public record Pause(Instant at, Duration lasted) implements Line {
        /** Whether it is told in minutes; longer ones are told in hours. */
        public boolean inMinutes() {
            return lasted.toMinutes() < HOURS_FROM;
        }

        /** Minutes or hours, rounded as one would say it. */
        public long number() {
            return Math.round(lasted.toSeconds() / (inMinutes() ? 60.0 : 3600.0));
        }
    }

    static Past of(Spoken spoken, List<TimeOut> breaks) {
        var words = spoken.all().stream().<Line>map(Words::new);
        var pauses = breaks.stream().<Line>map(one -> new Pause(one.calledAt(), one.lasts()));
        return new Past(Stream.concat(words, pauses)
                .sorted(Comparator.comparing(Line::at))
                .toList());
    }

    /** A page of it, newest first; the first page is 1. */
    public List<Line> page(int number) {
        return all.reversed().stream()
                .skip((long) PAGE * (number - 1))
                .limit(PAGE)
                .toList();
    }

    /** Whether there is something older than this page. */
    public boolean isMoreAfter(int number) {
        return all.size() > (long) PAGE * number;
    }
}
