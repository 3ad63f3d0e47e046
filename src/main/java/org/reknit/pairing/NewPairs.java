package org.reknit.pairing;

import java.time.Clock;
import org.reknit.acts.EntryId;
import org.reknit.acts.RecordId;
import org.reknit.acts.SignedAct;
import org.reknit.database.Database;
import org.reknit.keys.NewPerson;
import org.reknit.people.PairKind;
import org.reknit.record.Records;
import org.springframework.stereotype.Component;

/** Makes pairs of people without their browsers, for the demo, measurements and tests. */
@Component
public class NewPairs {
    private final Records records;
    private final Database database;
    private final Clock clock;

    NewPairs(Records records, Database database, Clock clock) {
        this.records = records;
        this.database = database;
        this.clock = clock;
    }

    /** Links the two as if one had invited and the other had said yes; returns their record. */
    public RecordId link(NewPerson inviter, NewPerson other, PairKind kind) {
        var record = RecordId.fresh();
        SignedAct ours = join(inviter, record, kind);
        SignedAct theirs = join(other, record, kind);
        return database.write(sql -> {
            records.beginShared(sql, record, inviter, ours, theirs);
            return record;
        });
    }

    private SignedAct join(NewPerson person, RecordId record, PairKind kind) {
        var id = EntryId.fresh();
        return person.join(record, id, kind, GroundRules.EDITION, clock.instant())
                .act(person.person(), record);
    }
}
