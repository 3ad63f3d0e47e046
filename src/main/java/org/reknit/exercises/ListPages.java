package org.reknit.exercises;

import java.util.List;
import java.util.stream.IntStream;
import org.reknit.record.Members;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.reknit.templates.StaticTemplates;
import org.reknit.text.Exercise;
import org.reknit.text.Library;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All exercises, by the practice they belong to. */
@Controller
class ListPages {
    private static final int PRACTICES = 10;

    private final Records records;
    private final Library library;

    ListPages(Records records, Library library) {
        this.records = records;
        this.library = library;
    }

    @GetMapping("/exercises")
    Page all(Frame frame, Visit visit) {
        OpenRecord own = records.own(visit);
        String kind = records.shared(visit)
                .map(OpenRecord::members)
                .flatMap(Members::kind)
                .map(pair -> pair.key())
                .orElse("");
        var shelves = IntStream.rangeClosed(1, PRACTICES)
                .mapToObj(practice -> new ExerciseShelf(practice, on(practice, kind)))
                .toList();
        return Page.of(new StaticTemplates()
                .exercisesList(frame.in("path").pinning(own.head()), shelves, own.read(Sheets.FOLD)));
    }

    private List<Exercise> on(int practice, String kind) {
        return library.exercises().stream()
                .filter(exercise -> exercise.practice() == practice && exercise.fits(kind, ""))
                .toList();
    }
}
