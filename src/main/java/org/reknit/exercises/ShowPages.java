package org.reknit.exercises;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reknit.acts.EntryId;
import org.reknit.between.Together;
import org.reknit.exercises.Showing.Refusal;
import org.reknit.exercises.ShownAct.Shown;
import org.reknit.record.Decision;
import org.reknit.record.Decision.Granted;
import org.reknit.record.Decision.Refused;
import org.reknit.record.NotHere;
import org.reknit.record.Submitted;
import org.reknit.templates.StaticTemplates;
import org.reknit.text.Library;
import org.reknit.web.Filled;
import org.reknit.web.ForBoth;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Pen;
import org.reknit.web.Redirect;
import org.reknit.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Showing the other what an exercise brought: the exact text first, then one button. */
@Controller
class ShowPages {
    private final Desks desks;
    private final Together together;
    private final Library library;

    ShowPages(Desks desks, Together together, Library library) {
        this.desks = desks;
        this.together = together;
        this.library = library;
    }

    @GetMapping("/exercises/{id}/preview")
    View preview(@PathVariable String id, @RequestParam Optional<UUID> breach, Frame frame, Visit visit) {
        Desk desk = desks.open(visit, id, breach);
        if (desk.exercise().shares().isEmpty() || desk.exercise().hasItsOwnPages()) throw new NotHere();
        if (!desk.together()) return Page.of(new StaticTemplates().exercisesNotYet(desk.frame(frame), desk));
        return Page.of(preview(frame, desk, EntryId.fresh(), shown(desk, desk.kept())));
    }

    @ForBoth
    @PostMapping("/exercises/{id}/showing")
    View show(@PathVariable String id, Frame frame, Visit visit, Submitted submitted) {
        Shown shown = submitted.as(Shown.class);
        if (!shown.exercise().equals(id)) throw new NotHere();
        Desk desk = desks.open(visit, id, shown.breach().map(breach -> breach.value()));
        if (desk.exercise().hasItsOwnPages() || !desk.about().equals(shown.breach())) throw new NotHere();
        return switch (shown(desk, submitted)) {
            case Granted<Refusal> done -> Redirect.to(desk.address());
            case Refused<Refusal>(Refusal reason) -> {
                var again = Filled.of(shown.answers());
                yield Page.refused(preview(frame.saying(reason.sentence()), desk, submitted.id(), again));
            }
        };
    }

    /** What is done in turns lies closed until the other's lies beside it; all else is shown at once. */
    private Decision<Refusal> shown(Desk desk, Submitted submitted) {
        var ruled = Showing.ruled(library);
        boolean closed = desk.inTurns() && !desk.meetsOlder();
        return closed
                ? together.lay(desk.company(), desk.topic(), submitted, Shown.class, ruled)
                : desk.oursOrNotHere().append(submitted, Shown.class, ruled);
    }

    /** Takes back what was laid down, for as long as the other's does not lie beside it. */
    @PostMapping("/exercises/{id}/taking-back")
    View takeBack(@PathVariable String id, @RequestParam Optional<UUID> breach, Visit visit) {
        Desk desk = desks.open(visit, id, breach);
        together.takeBack(desk.company(), desk.topic());
        return Redirect.to(desk.address());
    }

    private static JteModel preview(Frame frame, Desk desk, EntryId entry, Filled filled) {
        var pen = Pen.again(desk.oursOrNotHere(), Shown.class, entry);
        var steps = desk.exercise().steps().stream()
                .filter(step -> desk.exercise().shares().contains(step.id()))
                .filter(step -> filled.values().containsKey(step.id()))
                .toList();
        return new StaticTemplates().exercisesPreview(desk.frame(frame), desk, pen, steps, filled);
    }

    /** Of what was kept, only what is meant to be shown and says something. */
    private static Filled shown(Desk desk, Filled kept) {
        var shown = new LinkedHashMap<String, List<String>>();
        for (String step : desk.exercise().shares()) {
            var said = kept.values().getOrDefault(step, List.of()).stream()
                    .filter(text -> !text.isBlank())
                    .toList();
            if (!said.isEmpty()) shown.put(step, said);
        }
        return Filled.of(shown);
    }
}
