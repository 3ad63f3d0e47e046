package org.reknit.exercises;

import org.reknit.people.PairKind;
import org.reknit.record.Records;
import org.reknit.templates.StaticTemplates;
import org.reknit.text.Library;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All exercises: what is for now, what lies ahead and what rests, and why. All of them can be read at any time. */
@Controller
class ListPages {
    private final Records records;
    private final Library library;
    private final Outlooks outlooks;

    ListPages(Records records, Library library, Outlooks outlooks) {
        this.records = records;
        this.library = library;
        this.outlooks = outlooks;
    }

    @GetMapping("/exercises")
    Page all(Frame frame, Visit visit) {
        var company = records.company(visit);
        String kind = company.kind().map(PairKind::key).orElse("");
        var forThisPair = library.exercises().stream()
                .filter(exercise -> exercise.fits(kind, ""))
                .toList();
        var shelves = ExerciseShelf.of(forThisPair, outlooks.read(visit, frame)::of);
        return Page.of(new StaticTemplates()
                .exercisesList(
                        frame.in("path").over(company, false),
                        shelves,
                        company.own().read(Sheets.FOLD)));
    }
}
