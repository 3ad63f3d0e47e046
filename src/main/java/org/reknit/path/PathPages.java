package org.reknit.path;

import gg.jte.models.runtime.JteModel;
import org.reknit.acts.Act;
import org.reknit.record.Decision.Granted;
import org.reknit.record.Decision.Refused;
import org.reknit.record.Records;
import org.reknit.record.Submitted;
import org.reknit.stages.PathAct.Onward;
import org.reknit.stages.Progress.Refusal;
import org.reknit.stages.Readiness;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.ForBoth;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Pen;
import org.reknit.web.Redirect;
import org.reknit.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The whole path, the question at each stage, going on, and setbacks told. */
@Controller
class PathPages {

    private final Records records;
    private final Paths paths;
    private final GoingOn goingOn;

    PathPages(Records records, Paths paths, GoingOn goingOn) {
        this.records = records;
        this.paths = paths;
        this.goingOn = goingOn;
    }

    @GetMapping("/path")
    Page path(Frame frame, Visit visit) {
        var here = Here.of(visit, records);
        return Page.of(path(frame, here));
    }

    private JteModel path(Frame frame, Here here) {
        return new StaticTemplates().pathPath(here.frame(frame, "path"), paths.of(here), here.bond());
    }

    @GetMapping("/path/readiness")
    Page ask(Frame frame, Visit visit) {
        var here = Here.of(visit, records);
        return Page.of(new StaticTemplates()
                .pathReady(here.frame(frame, "path"), paths.of(here), role(here), here.otherName()));
    }

    /** Keeps the answer. The page that follows is the same for every answer. */
    @PostMapping("/path/readiness")
    View say(Visit visit, @RequestParam String answer) {
        paths.say(Here.of(visit, records), Readiness.of(answer));
        return Redirect.to("/path");
    }

    @GetMapping("/path/next-stage")
    View onward(Frame frame, Visit visit) {
        var here = Here.of(visit, records);
        var path = paths.of(here);
        var next = path.programme().after(path.history().stage(), path.history().kind());
        if (!paths.gateOpen(here, path) || next.isEmpty()) return Redirect.to("/path");
        return Page.of(new StaticTemplates()
                .pathOnward(here.frame(frame, "path"), next.get(), here.otherName(), pen(here, Onward.class)));
    }

    @ForBoth
    @PostMapping("/path/next-stage")
    View go(Frame frame, Visit visit, Submitted submitted) {
        var here = Here.of(visit, records);
        return switch (goingOn.goOn(here, submitted)) {
            case Granted<Refusal> granted -> Redirect.to("/today");
            case Refused<Refusal>(Refusal reason) -> Page.refused(path(frame.saying(reason.sentence()), here));
        };
    }

    private static Pen pen(Here here, Class<? extends Act> act) {
        return Pen.ready(here.oursOrNotHere(), act);
    }

    /** In which words the question is put: for the one who was hurt, for the one who did it, or for whoever is both. */
    private static String role(Here here) {
        var standing = here.standing();
        var roles = standing.breaches().stream()
                .flatMap(breach -> standing.role(breach).stream())
                .distinct()
                .toList();
        return roles.size() == 1 ? roles.getFirst().key() : "both";
    }
}
