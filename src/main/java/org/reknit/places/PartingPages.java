package org.reknit.places;

import java.util.Optional;
import java.util.UUID;
import org.reknit.acts.EntryId;
import org.reknit.between.Together;
import org.reknit.path.Bond;
import org.reknit.path.Here;
import org.reknit.record.Records;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Redirect;
import org.reknit.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Leaving a pair, alone and without a reason. */
@Controller
class PartingPages {
    private final Records records;
    private final Together together;

    PartingPages(Records records, Together together) {
        this.records = records;
        this.together = together;
    }

    @GetMapping("/us/parting")
    View about(Frame frame, Visit visit) {
        var here = Here.of(visit, records);
        if (here.bond() != Bond.TOGETHER) return Redirect.to("/us");
        var act = EntryId.fresh();
        return Page.of(new StaticTemplates().placesLeave(here.frame(frame, "us"), here.otherName(), act));
    }

    /** A second request finds it done; one that comes after the other has left changes nothing either. */
    @PostMapping("/us/parting")
    View leave(@RequestParam("_id") UUID act, Visit visit) {
        var here = Here.of(visit, records);
        Optional.of(here.bond())
                .filter(bond -> bond == Bond.TOGETHER)
                .flatMap(bond -> here.ours())
                .ifPresent(ours -> {
                    ours.leave(new EntryId(act));
                    together.forget(ours);
                });
        return Redirect.to("/us");
    }
}
