package org.reknit.statements;

import java.util.List;
import java.util.UUID;
import org.reknit.breaches.BreachId;
import org.reknit.breaches.Breaches;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.reknit.web.NotHere;
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
        var id = new BreachId(breach);
        OpenRecord mine = records.own(visit);
        var ours = records.shared(visit);
        var both = ours.flatMap(record -> record.read(Breaches.FOLD).find(id));
        var own = mine.read(Breaches.FOLD).find(id);
        var known = both.or(() -> own).orElseThrow(NotHere::new);
        var role = known.role(visit.person())
                .or(() -> own.flatMap(breachOfMine -> breachOfMine.role(visit.person())))
                .orElseThrow(NotHere::new);
        var statements = ours.filter(record -> both.isPresent())
                .map(record -> record.read(Statements.FOLD))
                .orElseGet(() -> new Statements(List.of()));
        return new Scene(
                visit.person(),
                mine,
                ours,
                ours.map(OpenRecord::members),
                known,
                both.isPresent(),
                role,
                mine.read(Drafts.FOLD),
                statements);
    }
}
