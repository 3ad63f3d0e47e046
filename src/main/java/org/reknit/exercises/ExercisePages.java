package org.reknit.exercises;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reknit.acts.EntryId;
import org.reknit.coach.Advice;
import org.reknit.coach.Coach;
import org.reknit.exercises.AnswerAct.Answer;
import org.reknit.record.NotHere;
import org.reknit.record.Submitted;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Filled;
import org.reknit.web.Frame;
import org.reknit.web.Keeping;
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

/** One exercise, from its first words to the last step; what is written keeps itself. */
@Controller
class ExercisePages {
    private final Desks desks;
    private final Excerpts excerpts;
    private final Elsewhere elsewhere;
    private final Matches matches;
    private final Coach coach;

    ExercisePages(Desks desks, Excerpts excerpts, Elsewhere elsewhere, Matches matches, Coach coach) {
        this.desks = desks;
        this.excerpts = excerpts;
        this.elsewhere = elsewhere;
        this.matches = matches;
        this.coach = coach;
    }

    @GetMapping("/exercises/{id}")
    View sheet(@PathVariable String id, @RequestParam Optional<UUID> breach, Frame frame, Visit visit) {
        Desk desk = desks.open(visit, id, breach);
        if (desk.exercise().hasItsOwnPages()) return Redirect.to(elsewhere.place(desk));
        return Page.of(sheet(frame, desk, EntryId.fresh(), desk.kept(), coach.quiet(desk.own())));
    }

    /** Keeps the sheet; a keeping in the background answers without a page. */
    @PostMapping("/exercises/{id}")
    View keep(@PathVariable String id, Frame frame, Visit visit, Submitted submitted, Keeping keeping) {
        Answer answer = submitted.as(Answer.class);
        if (!answer.exercise().equals(id)) throw new NotHere();
        Desk desk = desks.open(visit, id, answer.breach().map(breach -> breach.value()));
        if (desk.exercise().hasItsOwnPages() || !desk.about().equals(answer.breach())) throw new NotHere();
        if (Coach.isAsked(keeping.then()) && !desk.exercise().coached().isEmpty()) {
            var advice = coach.read(visit, submitted, desk.exercise().coached(), keeping.then(), List.of());
            return Page.of(sheet(frame, desk, submitted.id(), Filled.with(submitted), advice));
        }
        String home = answer.isFinished() ? "/today" : "/path";
        return keeping.keep(
                () -> {
                    desk.own().keep(submitted, Answer.class, Sheets.FOLD);
                    matches.keep(desk, answer);
                },
                () -> sheet(
                        frame.saying(Keeping.TOO_LONG),
                        desk,
                        submitted.id(),
                        Filled.with(submitted),
                        coach.quiet(desk.own())),
                keeping.onwards() ? desk.address("/preview") : home);
    }

    private JteModel sheet(Frame frame, Desk desk, EntryId entry, Filled filled, Advice advice) {
        var pen = Pen.again(desk.own(), Answer.class, entry);
        return new StaticTemplates()
                .exercisesRun(
                        desk.frame(frame),
                        desk,
                        pen,
                        filled,
                        excerpts.read(desk, desk.readable(), frame),
                        excerpts.laid(desk, frame),
                        matches.of(desk),
                        advice);
    }
}
