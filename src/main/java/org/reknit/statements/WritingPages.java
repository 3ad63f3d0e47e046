package org.reknit.statements;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.reknit.acts.Body;
import org.reknit.acts.EntryId;
import org.reknit.coach.Advice;
import org.reknit.coach.Coach;
import org.reknit.record.NotHere;
import org.reknit.record.Submitted;
import org.reknit.templates.StaticTemplates;
import org.reknit.text.Library;
import org.reknit.web.Filled;
import org.reknit.web.Frame;
import org.reknit.web.Keeping;
import org.reknit.web.Page;
import org.reknit.web.Pen;
import org.reknit.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What a person writes for themselves; kept as often as they like, the newest counts. */
@Controller
class WritingPages {
    private static final String WRITING = "/breaches/{id}/{writing:feelings|letter|impact|values|accountability}";

    private final Scenes scenes;
    private final Library library;
    private final Coach coach;

    WritingPages(Scenes scenes, Library library, Coach coach) {
        this.scenes = scenes;
        this.library = library;
        this.coach = coach;
    }

    @GetMapping(WRITING)
    Page sheet(@PathVariable UUID id, @PathVariable String writing, Frame frame, Visit visit) {
        var what = Writing.of(writing);
        Scene scene = scene(visit, id, what);
        return Page.of(sheet(frame, scene, what, EntryId.fresh(), kept(scene, what), coach.quiet(scene.own())));
    }

    /** Keeps what was written; a keeping in the background answers without a page. */
    @PostMapping(WRITING)
    View keep(
            @PathVariable UUID id,
            @PathVariable String writing,
            Frame frame,
            Visit visit,
            Submitted submitted,
            Keeping keeping,
            @RequestParam(name = "_part", defaultValue = "") List<String> ticked) {
        var what = Writing.of(writing);
        Scene scene = scene(visit, id, what);
        if (!submitted.as(what.act()).breach().value().equals(id)) throw new NotHere();
        if (Coach.isAsked(keeping.then()) && !what.coached().isEmpty()) {
            Advice advice = coach.read(visit, submitted, what.coached(), keeping.then(), ticked);
            return Page.of(sheet(frame, scene, what, submitted.id(), Filled.with(submitted), advice));
        }
        String home = "/breaches/" + id;
        return keeping.keep(
                () -> scene.own().keep(submitted, what.act(), Drafts.FOLD),
                () -> sheet(
                        frame.saying(Keeping.TOO_LONG),
                        scene,
                        what,
                        submitted.id(),
                        Filled.with(submitted),
                        coach.quiet(scene.own())),
                keeping.onwards() ? home + "/" + writing + "/preview" : home);
    }

    private JteModel sheet(Frame frame, Scene scene, Writing what, EntryId entry, Filled filled, Advice advice) {
        var pen = Pen.again(scene.own(), what.act(), entry);
        var exercise = library.exercise(what.exercise());
        return new StaticTemplates()
                .statementsWrite(scene.frame(frame), scene, what, exercise, library, pen, filled, advice);
    }

    private Scene scene(Visit visit, UUID id, Writing what) {
        Scene scene = scenes.open(visit, id);
        if (scene.role() != what.role()) throw new NotHere();
        return scene;
    }

    /** The newest draft, or an empty sheet; an impact statement begins from the letter's place, never its words. */
    private static Filled kept(Scene scene, Writing what) {
        return scene.drafts()
                .find(scene.breach().id(), what.act())
                .flatMap(draft -> scene.own().find(draft.id(), Drafts.FOLD))
                .map(said -> Filled.of(Body.fieldsOf(said.act())))
                .orElse(Filled.EMPTY);
    }
}
