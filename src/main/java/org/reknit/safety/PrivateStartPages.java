package org.reknit.safety;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.breaches.Breach;
import org.reknit.breaches.Breaches;
import org.reknit.people.PersonId;
import org.reknit.record.Members;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.reknit.record.Submitted;
import org.reknit.safety.WayAct.Choose;
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

/** The questions, whose answers stay on the page, and the one choice that is kept. */
@Controller
class PrivateStartPages {
    private final Records records;
    private final StartQuestions questions;
    private final List<Chosen> told;

    PrivateStartPages(Records records, StartQuestions questions, List<Chosen> told) {
        this.records = records;
        this.questions = questions;
        this.told = told;
    }

    @GetMapping("/private-start")
    Page ask(Frame frame, Visit visit) {
        OpenRecord own = records.own(visit);
        var pen = Pen.ready(own, Choose.class);
        return Page.of(new StaticTemplates()
                .safetyStart(
                        frame.in("me").pinning(own.head()), questions, own.read(Ways.FOLD), variants(visit, own), pen));
    }

    @PostMapping("/private-start")
    View choose(Visit visit, Submitted submitted) {
        Way way = submitted.as(Choose.class).way();
        records.own(visit).keep(submitted, Choose.class, Ways.FOLD);
        for (Chosen listener : told) listener.chosen(visit, way);
        return Redirect.to("/today");
    }

    private List<String> variants(Visit visit, OpenRecord own) {
        PersonId me = visit.person();
        var kind = records.shared(visit)
                .map(OpenRecord::members)
                .flatMap(Members::kind)
                .map(pair -> pair.key());
        var breaches = own.read(Breaches.FOLD).all();
        var latest = breaches.isEmpty() ? Optional.<Breach>empty() : Optional.of(breaches.getLast());
        var role = latest.flatMap(breach -> breach.role(me)).map(known -> known.key());
        var what = latest.map(breach -> breach.kind().key());
        return Stream.of(role, kind, what).flatMap(Optional::stream).toList();
    }
}
