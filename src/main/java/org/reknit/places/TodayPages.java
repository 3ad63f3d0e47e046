package org.reknit.places;

import org.reknit.record.Records;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Pen;
import org.reknit.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The one next thing, and the path it is on. */
@Controller
class TodayPages {
    private final Records records;

    TodayPages(Records records) {
        this.records = records;
    }

    @GetMapping("/today")
    Page today(Frame frame, Visit visit) {
        var here = Here.of(visit, records);
        var standing = here.standing();
        var framed = here.frame(frame, "today");
        if (standing.paused()) {
            var resume = Pen.ready(here.own(), here.me(), Pace.CHAPTER, PaceAct.Resume.class);
            return Page.of(new StaticTemplates().placesPaused(framed, resume));
        }
        var lines = standing.breaches().size() > 1 ? Lines.of(standing) : Lines.NONE;
        return Page.of(
                new StaticTemplates().placesToday(framed, NextStep.of(standing), standing.bond(), here.name(), lines));
    }

    @GetMapping("/path")
    Page path(Frame frame, Visit visit) {
        var here = Here.of(visit, records);
        return Page.of(new StaticTemplates().placesPath(here.frame(frame, "path"), Path.of(here.standing())));
    }
}
