package org.reknit.exercises;

import java.util.Optional;
import org.reknit.record.Members;
import org.reknit.record.OpenRecord;
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
        OpenRecord own = records.own(visit);
        Optional<OpenRecord> ours = records.shared(visit);
        String kind = ours.map(OpenRecord::members)
                .flatMap(Members::kind)
                .map(pair -> pair.key())
                .orElse("");
        var forThisPair = library.exercises().stream()
                .filter(exercise -> exercise.fits(kind, ""))
                .toList();
        var shelves = ExerciseShelf.of(forThisPair, outlooks.read(visit, frame)::of);
        return Page.of(new StaticTemplates()
                .exercisesList(frame.in("path").over(own, ours, false), shelves, own.read(Sheets.FOLD)));
    }
}
