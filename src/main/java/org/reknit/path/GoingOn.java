package org.reknit.path;

import java.util.Optional;
import org.reknit.acts.Malformed;
import org.reknit.record.Decision;
import org.reknit.record.Ruled;
import org.reknit.record.Submitted;
import org.reknit.stages.PathAct;
import org.reknit.stages.PathAct.Onward;
import org.reknit.stages.PathAct.Told;
import org.reknit.stages.Progress;
import org.reknit.stages.Progress.Refusal;
import org.reknit.stages.Readiness;
import org.reknit.stages.Stage;
import org.springframework.stereotype.Component;

/** What someone does on the path, by its rules: answering a stage's question, going on, and telling a setback. */
@Component
public class GoingOn {
    private final Paths paths;

    GoingOn(Paths paths) {
        this.paths = paths;
    }

    /** Keeps an answer to the stage's question, where nobody can read it. */
    public void say(Here here, Readiness answer) {
        paths.say(here, answer);
    }

    /** Goes on to the stage that has opened to both, and to no other. */
    public Decision<Refusal> goOn(Here here, Submitted submitted) {
        var path = paths.of(here);
        Stage to = submitted.as(Onward.class).to();
        boolean open = paths.gateOpen(here, path)
                && path.programme()
                        .after(path.history().stage(), path.history().kind())
                        .filter(to::equals)
                        .isPresent();
        var ours = here.ours().orElseThrow(() -> new Malformed("nobody to go on with"));
        Ruled<Progress, PathAct, Refusal> ruled = Progress.FOLD.unless(
                progress -> open && Progress.of(ours).equals(path.history().progress())
                        ? Optional.empty()
                        : Optional.of(Refusal.NOT_OPEN));
        return ours.append(submitted, Onward.class, ruled);
    }

    /** Tells a setback to the other. */
    public void tell(Here here, Submitted submitted) {
        here.ours().orElseThrow(() -> new Malformed("nobody to tell")).keep(submitted, Told.class, Progress.FOLD);
    }
}
