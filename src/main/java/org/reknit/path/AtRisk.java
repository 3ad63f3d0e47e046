package org.reknit.path;

import org.reknit.record.Records;
import org.reknit.safety.Chosen;
import org.reknit.safety.Way;
import org.reknit.stages.Readiness;
import org.reknit.web.Visit;
import org.springframework.stereotype.Component;

/** Whoever goes their own way for now has said yes to nothing: what they answered at the gate before them is taken back. */
@Component
class AtRisk implements Chosen {
    private final Records records;
    private final Paths paths;

    AtRisk(Records records, Paths paths) {
        this.records = records;
        this.paths = paths;
    }

    @Override
    public void chosen(Visit visit, Way way) {
        switch (way) {
            case OWN -> paths.say(Here.of(visit, records), Readiness.NOT_YET);
            case JOINT -> {
                // A yes is only ever said by the person, at the gate itself.
            }
        }
    }
}
