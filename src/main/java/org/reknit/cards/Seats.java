package org.reknit.cards;

import java.util.Optional;
import org.reknit.between.Together;
import org.reknit.path.Here;
import org.reknit.reader.Days;
import org.reknit.record.NotHere;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.reknit.web.Visit;
import org.springframework.stereotype.Component;

/** Opens the table of whoever is here. */
@Component
public class Seats {
    private final Records records;
    private final Together together;
    private final Days days;

    Seats(Records records, Together together, Days days) {
        this.records = records;
        this.together = together;
        this.days = days;
    }

    /** The table of two who are linked; of those who have parted, to read. */
    public Seat open(Visit visit) {
        return find(visit).orElseThrow(NotHere::new);
    }

    /** The same, for something that is to be written. */
    public Seat together(Visit visit) {
        return find(visit).filter(Seat::together).orElseThrow(NotHere::new);
    }

    /** Nothing while there is nobody to sit with. */
    public Optional<Seat> find(Visit visit) {
        var here = Here.of(visit, records);
        return here.ours().filter(ours -> here.other().isPresent()).map(ours -> seat(here, ours));
    }

    private Seat seat(Here here, OpenRecord ours) {
        return new Seat(
                here.company(),
                ours.read(Rounds.FOLD),
                here.own().read(Hand.FOLD),
                together.mine(here.company(), Rounds.FOLD),
                here.stage(),
                days.now().toInstant());
    }
}
