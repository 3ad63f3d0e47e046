package org.reknit.path;

import java.util.Optional;
import org.reknit.path.PathAct.Onward;
import org.reknit.path.PathAct.Told;
import org.reknit.path.Road.Refusal;
import org.reknit.record.Decision;
import org.reknit.record.Holder;
import org.reknit.record.Malformed;
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
    public Decision<Enum<?>> goOn(Here here, Submitted submitted, Holder by) {
        var journey = journeys.of(here);
        Stage to = submitted.as(Onward.class).to();
        boolean open = journey.gateOpen()
                && journey.plan()
                        .after(journey.history().stage(), journey.history().kind())
                        .filter(to::equals)
                        .isPresent();
        var ours = here.shared().orElseThrow(() -> new Malformed("nobody to go on with"));
        return ours.append(
                submitted,
                Onward.class,
                by,
                Road.FOLD,
                road -> open && Road.of(ours).equals(journey.history().road())
                        ? Optional.empty()
                        : Optional.of(Refusal.NOT_OPEN));
    }

    /** Tells a setback to the other. */
    public Decision<Enum<?>> tell(Here here, Submitted submitted, Holder by) {
        return here.shared()
                .orElseThrow(() -> new Malformed("nobody to tell"))
                .append(submitted, Told.class, by, Road.FOLD, road -> Optional.empty());
    }
}
