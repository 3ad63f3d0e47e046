package org.reknit.path;

import java.util.Optional;
import org.reknit.record.Decision.Granted;
import org.reknit.record.Decision.Refused;
import org.reknit.record.Records;
import org.reknit.record.Submitted;
import org.reknit.web.Redirect;
import org.reknit.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Pausing and resuming, in one's own record alone. */
@Controller
class PacePages {
    private final Records records;

    PacePages(Records records) {
        this.records = records;
    }

    @PostMapping("/us/pause")
    View pause(Submitted submitted, Visit visit) {
        return set(submitted, PaceAct.Pause.class, visit);
    }

    @PostMapping("/us/resume")
    View resume(Submitted submitted, Visit visit) {
        return set(submitted, PaceAct.Resume.class, visit);
    }

    private View set(Submitted submitted, Class<? extends PaceAct> act, Visit visit) {
        var decision = records.own(visit)
                .<Pace, PaceAct, Void>append(submitted, act, visit, Pace.FOLD, pace -> Optional.empty());
        return switch (decision) {
            case Granted<Void> granted -> Redirect.to("/today");
            case Refused<Void> refused -> throw new IllegalStateException("resting is never refused");
        };
    }
}
