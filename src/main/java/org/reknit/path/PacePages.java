package org.reknit.path;

import gg.jte.models.runtime.JteModel;
import org.reknit.record.Decision.Granted;
import org.reknit.record.Decision.Refused;
import org.reknit.record.Records;
import org.reknit.record.Submitted;
import org.reknit.stages.Pace;
import org.reknit.stages.PaceAct;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Pen;
import org.reknit.web.Redirect;
import org.reknit.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Pausing, resuming, and how much suits, in one's own record alone. */
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

    @PostMapping("/us/pause/end")
    View resume(Submitted submitted, Visit visit) {
        return set(submitted, PaceAct.Resume.class, visit);
    }

    @GetMapping("/me/pace")
    Page look(Frame frame, Visit visit) {
        var here = Here.of(visit, records);
        return Page.of(page(here.frame(frame, "me"), here));
    }

    @PostMapping("/me/pace")
    View suit(Frame frame, Submitted submitted, Visit visit) {
        var here = Here.of(visit, records);
        var decision = here.own().append(submitted, PaceAct.Suit.class, Pace.RULED);
        return switch (decision) {
            case Granted<Pace.Refusal> granted -> Redirect.to("/today");
            case Refused<Pace.Refusal>(Pace.Refusal reason) ->
                Page.refused(page(here.frame(frame.saying(reason.sentence()), "me"), here));
        };
    }

    private static JteModel page(Frame frame, Here here) {
        var pen = Pen.ready(here.own(), PaceAct.Suit.class);
        return new StaticTemplates().pathPace(frame, here.own().read(Pace.FOLD), Pace.LENGTHS, pen);
    }

    private View set(Submitted submitted, Class<? extends PaceAct> act, Visit visit) {
        records.own(visit).keep(submitted, act, Pace.FOLD);
        return Redirect.to("/today");
    }
}
