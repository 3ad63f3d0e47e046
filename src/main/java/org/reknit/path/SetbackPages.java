package org.reknit.path;

import java.util.List;
import java.util.stream.Stream;
import org.reknit.breaches.Breach;
import org.reknit.record.NotHere;
import org.reknit.record.Records;
import org.reknit.record.Submitted;
import org.reknit.stages.PathAct.Told;
import org.reknit.stages.Setback;
import org.reknit.stages.Whose;
import org.reknit.templates.StaticTemplates;
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

/** The page for a bad moment, which is one tap from every other, and telling a setback in one sentence. */
@Controller
class SetbackPages {
    private static final String TODAY = "/today";
    private static final List<String> PLANS = List.of("lapse-plan", "trigger-plan", "time-out-pact");

    private final Records records;
    private final Paths paths;
    private final GoingOn goingOn;
    private final Programme programme;

    SetbackPages(Records records, Paths paths, GoingOn goingOn, Programme programme) {
        this.records = records;
        this.paths = paths;
        this.goingOn = goingOn;
        this.programme = programme;
    }

    @GetMapping("/path/setback")
    Page now(Frame frame, Visit visit) {
        var here = Here.of(visit, records);
        var path = paths.of(here);
        return Page.of(new StaticTemplates()
                .pathSetback(here.frame(frame, "path"), here.otherName(), path, canTell(here, path), planned(path)));
    }

    @GetMapping("/path/setback/new")
    Page tell(Frame frame, Visit visit, @RequestParam String whose) {
        var here = Here.of(visit, records);
        if (here.bond() != Bond.TOGETHER) throw new NotHere();
        var pen = Pen.ready(here.oursOrNotHere(), Told.class);
        int hours = programme.number(Threshold.TOLD_HOURS);
        return Page.of(new StaticTemplates()
                .pathTell(
                        here.frame(frame, "path"),
                        here.otherName(),
                        Whose.of(whose),
                        hours,
                        here.standing().ours().all(),
                        Lines.of(here.standing()),
                        pen));
    }

    /** What happened can be told at any time, during a time-out too: a lapse has its hours, and a time-out is about talk. */
    @PostMapping("/path/setback")
    View told(Visit visit, Submitted submitted) {
        var here = Here.of(visit, records);
        Told told = submitted.as(Told.class);
        boolean known = told.breach().isEmpty()
                || here.standing().ours().find(told.breach().get()).isPresent();
        if (!known || here.bond() != Bond.TOGETHER) throw new NotHere();
        goingOn.tell(here, submitted);
        return Redirect.to(told.setback() == Setback.NEW_FACT ? newFact(here, told) : TODAY);
    }

    /** Where a new fact goes on calmly: how to tell it whole, or some ground before anything else. */
    private static String newFact(Here here, Told told) {
        var breaches = here.standing().ours().all();
        return told.breach()
                .or(() -> breaches.stream().map(Breach::id).reduce((older, newer) -> newer))
                .map(breach -> "/breaches/" + breach + "/new-fact")
                .orElse(TODAY);
    }

    /** On one's own way nothing leads to the other; the rest of the page is the same. */
    private static boolean canTell(Here here, Path path) {
        return here.bond() == Bond.TOGETHER && !path.history().ways().isOwn();
    }

    /** What the two, or this person, have planned for such a moment. */
    private static List<Offer.Doing> planned(Path path) {
        return PLANS.stream().flatMap(plan -> planned(path, plan)).toList();
    }

    private static Stream<Offer.Doing> planned(Path path, String exercise) {
        var history = path.history();
        boolean there = history.lastDone(exercise).isPresent()
                || history.other()
                        .filter(other ->
                                !history.showing().times(exercise, other).isEmpty())
                        .isPresent();
        return there && !history.ways().isOwn() ? Stream.of(path.doing(exercise)) : Stream.of();
    }
}
