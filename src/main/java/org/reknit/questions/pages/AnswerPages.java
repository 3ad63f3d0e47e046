package org.reknit.questions.pages;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reknit.acts.EntryId;
import org.reknit.breaches.Role;
import org.reknit.coach.Coach;
import org.reknit.questions.Candour;
import org.reknit.questions.NoteAct.AnswerDraft;
import org.reknit.questions.Question;
import org.reknit.questions.QuestionAct.Answer;
import org.reknit.questions.QuestionAct.Later;
import org.reknit.questions.QuestionId;
import org.reknit.questions.Rules.Refusal;
import org.reknit.questions.Turn;
import org.reknit.record.NotHere;
import org.reknit.record.Submitted;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Filled;
import org.reknit.web.ForBoth;
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
import org.springframework.web.servlet.View;

/** Answering: a draft that keeps itself, the exact words once more, then shared; or asking for time, with a day. */
@Controller
class AnswerPages {
    private static final String ANSWER = "/breaches/{id}/questions/{question}";

    private final Matters matters;
    private final Wording reading;
    private final Saying saying;
    private final Drawing drawing;
    private final Coach coach;

    AnswerPages(Matters matters, Wording reading, Saying saying, Drawing drawing, Coach coach) {
        this.matters = matters;
        this.reading = reading;
        this.saying = saying;
        this.drawing = drawing;
        this.coach = coach;
    }

    /** Keeps the draft; a keeping in the background answers without a page. */
    @PostMapping(ANSWER + "/draft")
    View keep(
            @PathVariable UUID id,
            @PathVariable UUID question,
            Frame frame,
            Visit visit,
            Submitted submitted,
            Keeping keeping) {
        Matter matter = matters.open(visit, id, Role.RESPONSIBLE);
        Question asked = matter.questionOrNotHere(new QuestionId(question));
        if (!submitted.as(AnswerDraft.class).of().equals(asked.id())) throw new NotHere();
        if (Coach.isAsked(keeping.then())) {
            var advice = coach.read(visit, submitted, List.of("text"), keeping.then(), List.of());
            return Page.of(drawing.one(frame, matter, asked, Filled.with(submitted), advice));
        }
        return keeping.keep(
                () -> saying.keep(matter, submitted, AnswerDraft.class),
                () -> drawing.one(frame.saying(Keeping.TOO_LONG), matter, asked, Filled.with(submitted)),
                keeping.onwards() ? matter.address(asked.id()) + "/draft/preview" : matter.address());
    }

    @GetMapping(ANSWER + "/draft/preview")
    View preview(@PathVariable UUID id, @PathVariable UUID question, Frame frame, Visit visit) {
        Matter matter = matters.open(visit, id, Role.RESPONSIBLE);
        Question asked = matter.questionOrNotHere(new QuestionId(question));
        var draft = reading.draft(matter, asked.id()).orElseThrow(NotHere::new);
        if (draft.kind().needsWords() && draft.text().isBlank())
            return Page.refused(drawing.one(frame.saying(Refusal.EMPTY.sentence()), matter, asked, Filled.EMPTY));
        return Page.of(preview(frame, matter, asked, draft.kind(), draft.text(), EntryId.fresh(), ""));
    }

    @ForBoth
    @PostMapping(ANSWER + "/answer")
    View answer(@PathVariable UUID id, @PathVariable UUID question, Frame frame, Visit visit, Submitted submitted) {
        Matter matter = matters.open(visit, id, Role.RESPONSIBLE);
        Question asked = matter.questionOrNotHere(new QuestionId(question));
        Answer answer = submitted.as(Answer.class);
        if (!answer.of().equals(asked.id())) throw new NotHere();
        var reason = saying.say(matter, submitted, Answer.class);
        if (reason.isEmpty()) return Redirect.to(matter.address() + "?shared");
        String sentence = Saying.sentence(frame, matter, reason.get());
        return Page.refused(preview(frame, matter, asked, answer.kind(), answer.text(), submitted.id(), sentence));
    }

    /** Not ready, and by which day; for one question, or for all that wait. */
    @ForBoth
    @PostMapping("/breaches/{id}/questions/postponement")
    View later(@PathVariable UUID id, Frame frame, Visit visit, Submitted submitted) {
        Matter matter = matters.open(visit, id, Role.RESPONSIBLE);
        var of = submitted.as(Later.class).of();
        var reason = saying.say(matter, submitted, Later.class);
        if (reason.isEmpty()) return Redirect.to(matter.address() + "?shared");
        Frame framed = frame.saying(reason.get().sentence(), "name", matter.otherName());
        return of.flatMap(matter.seen()::find)
                .map(asked -> Page.refused(drawing.one(framed, matter, asked, Filled.EMPTY)))
                .orElseGet(() -> Page.refused(drawing.all(framed, matter)));
    }

    private JteModel preview(
            Frame frame, Matter matter, Question asked, Candour kind, String text, EntryId entry, String problem) {
        var fields = List.of(
                new Preview.Field("breach", matter.breach().id().toString()),
                new Preview.Field("of", asked.id().toString()),
                new Preview.Field("kind", kind.key()),
                new Preview.Field("text", text));
        var shown = new ArrayList<Preview.Line>();
        shown.add(new Preview.Line(
                frame.say("questions.turn." + Turn.What.of(kind).key(), "name", matter.nameOf(matter.me())), text));
        var pen = Pen.again(matter.oursOrNotHere(), Answer.class, entry);
        String address = matter.address(asked.id());
        return new StaticTemplates()
                .questionsPreview(
                        matter.frame(frame),
                        matter,
                        new Preview(pen, address + "/answer", fields, shown, Optional.of(address), Optional.empty()),
                        problem);
    }
}
