package org.reknit.path;

import java.util.Optional;
import org.reknit.acts.Malformed;
import org.reknit.path.PathAct.Onward;
import org.reknit.path.PathAct.Told;
import org.reknit.path.Road.Refusal;
import org.reknit.record.Decision;
import org.reknit.record.Ruled;
import org.reknit.record.Submitted;
import org.springframework.stereotype.Component;

/** What someone does on the path, by its rules: answering a stage's question, going on, and telling a setback. */
@Component
public class Walks {
    private final Journeys journeys;

    Walks(Journeys journeys) {
        this.journeys = journeys;
    }

    /** Keeps an answer to the stage's question, where nobody can read it. */
    public void say(Here here, Readiness answer) {
        journeys.say(here, answer);
    }

    /** Goes on to the stage that has opened to both, and to no other. */
    public Decision<Refusal> goOn(Here here, Submitted submitted) {
        var journey = journeys.of(here);
        Stage to = submitted.as(Onward.class).to();
        boolean open = journeys.gateOpen(here, journey)
                && journey.plan()
                        .after(journey.history().stage(), journey.history().kind())
                        .filter(to::equals)
                        .isPresent();
        var ours = here.ours().orElseThrow(() -> new Malformed("nobody to go on with"));
        Ruled<Road, PathAct, Refusal> ruled = Road.FOLD.unless(
                road -> open && Road.of(ours).equals(journey.history().road())
                        ? Optional.empty()
                        : Optional.of(Refusal.NOT_OPEN));
        return ours.append(submitted, Onward.class, ruled);
    }

    /** Tells a setback to the other. */
    public void tell(Here here, Submitted submitted) {
        here.ours().orElseThrow(() -> new Malformed("nobody to tell")).keep(submitted, Told.class, Road.FOLD);
    }
}
