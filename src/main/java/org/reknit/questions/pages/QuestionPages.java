package org.reknit.questions.pages;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.reknit.breaches.Role;
import org.reknit.questions.NoteAct.Removed;
import org.reknit.questions.NoteAct.Written;
import org.reknit.questions.Question;
import org.reknit.questions.QuestionId;
import org.reknit.questions.Rules.Refusal;
import org.reknit.record.NotHere;
import org.reknit.record.Submitted;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Filled;
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

/** All questions about one breach: for their author with the private piles, for the other those that were sent. */
@Controller
class QuestionPages {
    private final Matters matters;
    private final Wording reading;
    private final Saying saying;
    private final Drawing drawing;

    QuestionPages(Matters matters, Wording reading, Saying saying, Drawing drawing) {
        this.matters = matters;
        this.reading = reading;
        this.saying = saying;
        this.drawing = drawing;
    }

    @GetMapping("/breaches/{id}/questions")
    Page all(@PathVariable UUID id, Frame frame, Visit visit, @RequestParam Optional<String> shared) {
        Matter matter = matters.open(visit, id);
        Frame framed = shared.isPresent() ? frame.saying("questions.shared", "name", matter.otherName()) : frame;
        return Page.of(drawing.all(framed, matter));
    }

    /** Writes a question down, or puts a known one into other words or on another pile. */
    @PostMapping("/breaches/{id}/questions/mine")
    View write(@PathVariable UUID id, Frame frame, Visit visit, Submitted submitted) {
        Matter matter = matters.open(visit, id, Role.HURT);
        if (submitted.as(Written.class).text().isBlank()) {
            String sentence = Saying.sentence(frame, matter, Refusal.EMPTY);
            return Page.refused(
                    drawing.all(frame, matter, Filled.with(submitted, Map.of("text", sentence)), submitted.id()));
        }
        saying.keep(matter, submitted, Written.class);
        return Redirect.to(matter.address());
    }

    @GetMapping("/breaches/{id}/questions/mine/{question}")
    Page change(@PathVariable UUID id, @PathVariable UUID question, Frame frame, Visit visit) {
        Matter matter = matters.open(visit, id, Role.HURT);
        var mine = reading.mine(matter, new QuestionId(question)).orElseThrow(NotHere::new);
        boolean sent = matter.asking().find(mine.id()).isPresent();
        if (sent) throw new NotHere();
        return Page.of(new StaticTemplates()
                .questionsChange(
                        matter.frame(frame),
                        matter,
                        drawing.list(),
                        mine,
                        Pen.ready(matter.own(), Written.class),
                        Pen.ready(matter.own(), Removed.class)));
    }

    /** One question: what was said about it, and what can be said. */
    @GetMapping("/breaches/{id}/questions/{question}")
    Page one(
            @PathVariable UUID id,
            @PathVariable UUID question,
            Frame frame,
            Visit visit,
            @RequestParam Optional<String> shared) {
        Matter matter = matters.open(visit, id);
        Question asked = matter.questionOrNotHere(new QuestionId(question));
        Frame framed = shared.isPresent() ? frame.saying("questions.shared", "name", matter.otherName()) : frame;
        return Page.of(drawing.one(framed, matter, asked, Filled.EMPTY));
    }

    @PostMapping("/breaches/{id}/questions/mine/removal")
    View remove(@PathVariable UUID id, Visit visit, Submitted submitted) {
        Matter matter = matters.open(visit, id, Role.HURT);
        saying.keep(matter, submitted, Removed.class);
        return Redirect.to(matter.address());
    }
}
