package org.reknit.cards;

import java.time.Duration;
import java.util.Optional;
import org.reknit.web.Visit;
import org.springframework.stereotype.Component;

/** The one line about cards for Today. It is the same whether or not the other has answered. */
@Component
public class CardsToday {
    private static final int NEWS = 3;

    private final Seats seats;

    CardsToday(Seats seats) {
        this.seats = seats;
    }

    /** What there is to see. */
    public enum Sight {
        /** A card to answer, if one likes. */
        CARD,
        /** Two answers that have just opened. */
        OPENED
    }

    /** What this person would see on their table; nothing when there is nothing new. */
    public Optional<Sight> of(Visit visit) {
        return seats.find(visit).filter(Seat::together).flatMap(CardsToday::of);
    }

    private static Optional<Sight> of(Seat seat) {
        var since = seat.now().minus(Duration.ofDays(NEWS));
        if (seat.lately().stream()
                .anyMatch(round ->
                        round.when().isAfter(since) && round.replyOf(seat.me()).isEmpty()))
            return Optional.of(Sight.OPENED);
        return seat.onTheTable().stream().anyMatch(seat::isToAnswer) ? Optional.of(Sight.CARD) : Optional.empty();
    }
}
