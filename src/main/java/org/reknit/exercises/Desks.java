package org.reknit.exercises;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reknit.between.Together;
import org.reknit.breaches.Breach;
import org.reknit.breaches.BreachId;
import org.reknit.breaches.Breaches;
import org.reknit.record.Company;
import org.reknit.record.NotHere;
import org.reknit.record.Records;
import org.reknit.record.Said;
import org.reknit.text.Exercise;
import org.reknit.text.Library;
import org.reknit.web.Visit;
import org.springframework.stereotype.Component;

/** Puts an exercise before whoever is here, about a breach that their own keys open. */
@Component
class Desks {
    private final Records records;
    private final Library library;
    private final Together together;

    Desks(Records records, Library library, Together together) {
        this.records = records;
        this.library = library;
        this.together = together;
    }

    /** @param about a breach, when the address names one; else the only one there is, if it is the only one */
    Desk open(Visit visit, String exercise, Optional<UUID> about) {
        Exercise found = library.find(exercise).orElseThrow(NotHere::new);
        var company = records.company(visit);
        var breaches = company.own().read(Breaches.FOLD).with(company.read(Breaches.FOLD));
        Optional<Breach> breach = about.isPresent()
                ? Optional.of(chosen(breaches, new BreachId(about.get())))
                : Optional.of(breaches).filter(all -> all.size() == 1).map(List::getFirst);
        return new Desk(
                company,
                found,
                breach,
                company.own().read(Sheets.FOLD),
                company.read(Showing.FOLD),
                laid(company, exercise, breach.map(Breach::id)),
                library);
    }

    private Optional<Said<ShownAct>> laid(Company company, String exercise, Optional<BreachId> about) {
        return together.mine(company, Showing.FOLD).stream()
                .filter(said -> Showing.Piece.of(said).isOf(exercise, about))
                .findFirst();
    }

    private static Breach chosen(List<Breach> breaches, BreachId id) {
        return breaches.stream()
                .filter(breach -> breach.id().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
    }
}
