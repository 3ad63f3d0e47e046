package org.reknit.questions.pages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reknit.breaches.BreachId;
import org.reknit.breaches.KnownBreach;
import org.reknit.breaches.Role;
import org.reknit.exercises.Sheets;
import org.reknit.exercises.Showing;
import org.reknit.questions.Notes;
import org.reknit.questions.Questions;
import org.reknit.reader.Days;
import org.reknit.record.NotHere;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.reknit.web.Visit;
import org.springframework.stereotype.Component;

/** Finds a breach and its questions inside what the visitor's keys open; for anyone else it is not there. */
@Component
class Matters {
    private static final String ACCOUNT = "timeline";
    private static final List<String> SHEETS = List.of("question-list", "answer-a-batch", "is-there-anything-else");

    private final Records records;
    private final Days days;

    Matters(Records records, Days days) {
        this.records = records;
        this.days = days;
    }

    Matter open(Visit visit, UUID breach) {
        var known = KnownBreach.open(visit, records, breach);
        OpenRecord mine = known.own();
        var told = known.told();
        var id = known.breach().id();
        return new Matter(
                known.company(),
                known.breach(),
                known.shared(),
                known.role(),
                mine.read(Notes.FOLD).on(id),
                told.map(record -> record.read(Questions.FOLD))
                        .orElse(Questions.FOLD.empty())
                        .on(id),
                told.filter(record -> !record.read(Showing.FOLD)
                                .times(ACCOUNT, visit.person())
                                .isEmpty())
                        .isPresent(),
                earlier(mine, told, id),
                days.now());
    }

    private static List<String> earlier(OpenRecord mine, Optional<OpenRecord> ours, BreachId about) {
        var sheets = mine.read(Sheets.FOLD);
        var shown = ours.map(record -> record.read(Showing.FOLD)).orElse(Showing.FOLD.empty());
        return SHEETS.stream()
                .filter(exercise -> sheets.find(exercise, Optional.of(about)).isPresent()
                        || shown.all().stream()
                                .anyMatch(piece -> piece.exercise().equals(exercise)
                                        && piece.breach().filter(about::equals).isPresent()))
                .toList();
    }

    /** The same, for the one of the two it is for. */
    Matter open(Visit visit, UUID breach, Role role) {
        Matter matter = open(visit, breach);
        if (matter.role() != role) throw new NotHere();
        return matter;
    }
}
