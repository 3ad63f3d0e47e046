package org.reknit.path;

import org.reknit.record.Records;
import org.reknit.stages.Progress;
import org.reknit.stages.Stage;
import org.reknit.statements.FirstWeeks;
import org.reknit.web.Visit;
import org.springframework.stereotype.Component;

/** Reads it from what both can see, and from nothing else: what the two said at the gate has no part in it. */
@Component
class BeforeTheFirstGate implements FirstWeeks {
    private final Records records;

    BeforeTheFirstGate(Records records) {
        this.records = records;
    }

    @Override
    public boolean still(Visit visit) {
        return records.shared(visit)
                .filter(ours -> ours.read(Progress.FOLD).stage() == Stage.STEADY)
                .isPresent();
    }
}
