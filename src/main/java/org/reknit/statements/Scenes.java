package org.reknit.statements;

import java.util.UUID;
import org.reknit.breaches.KnownBreach;
import org.reknit.record.Records;
import org.reknit.web.Visit;
import org.springframework.stereotype.Component;

/** Finds a breach inside what the visitor's keys open; for anyone else it is not there. */
@Component
class Scenes {
    private final Records records;

    Scenes(Records records) {
        this.records = records;
    }

    Scene open(Visit visit, UUID breach) {
        var known = KnownBreach.open(visit, records, breach);
        return new Scene(
                known.company(),
                known.breach(),
                known.shared(),
                known.role(),
                known.own().read(Drafts.FOLD),
                known.told().map(record -> record.read(Statements.FOLD)).orElse(Statements.FOLD.empty()));
    }
}
