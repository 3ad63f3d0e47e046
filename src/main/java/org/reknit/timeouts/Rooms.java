package org.reknit.timeouts;

import java.time.Clock;
import java.util.Optional;
import org.reknit.record.NotHere;
import org.reknit.record.Records;
import org.reknit.web.Visit;
import org.springframework.stereotype.Component;

/** Opens the room of whoever is here; for people without another one there is none. */
@Component
class Rooms {
    private final Records records;
    private final Clock clock;

    Rooms(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    Optional<Room> find(Visit visit) {
        return Room.of(records.company(visit), clock.instant());
    }

    Room open(Visit visit) {
        return find(visit).orElseThrow(NotHere::new);
    }

    Own own(Visit visit) {
        return Own.of(records.own(visit));
    }
}
