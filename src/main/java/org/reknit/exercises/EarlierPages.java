package org.reknit.exercises;

import java.util.Optional;
import java.util.UUID;
import org.reknit.record.NotHere;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was written in an exercise before it grew pages of its own: to be read, and never lost. */
@Controller
class EarlierPages {
    private final Desks desks;
    private final Excerpts excerpts;

    EarlierPages(Desks desks, Excerpts excerpts) {
        this.desks = desks;
        this.excerpts = excerpts;
    }

    @GetMapping("/exercises/{id}/earlier")
    Page earlier(@PathVariable String id, @RequestParam Optional<UUID> breach, Frame frame, Visit visit) {
        Desk desk = desks.open(visit, id, breach);
        var kept = desk.kept();
        var shown = excerpts.read(desk, desk.readable(), frame);
        boolean nothing = kept.values().isEmpty() && shown.isEmpty();
        if (!desk.exercise().hasItsOwnPages() || nothing) throw new NotHere();
        return Page.of(new StaticTemplates().exercisesEarlier(desk.frame(frame), desk, kept, shown));
    }
}
