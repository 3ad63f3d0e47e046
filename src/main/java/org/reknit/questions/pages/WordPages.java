package org.reknit.questions.pages;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reknit.acts.EntryId;
import org.reknit.breaches.Role;
import org.reknit.questions.NoteAct.Opened;
import org.reknit.questions.Question;
import org.reknit.questions.QuestionAct;
import org.reknit.questions.QuestionAct.Added;
import org.reknit.questions.QuestionAct.FollowUp;
import org.reknit.questions.QuestionAct.Settled;
import org.reknit.questions.QuestionId;
import org.reknit.questions.Rules;
import org.reknit.questions.Turn;
import org.reknit.record.NotHere;
import org.reknit.record.Submitted;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Filled;
import org.reknit.web.ForBoth;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Pen;
import org.reknit.web.Redirect;
import org.reknit.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** After an answer: opening it, asking further, adding to it, and letting it rest. */
@Controller
class WordPages {
    private static final String FURTHER = "follow-up";
    private static final String ADDED = "addition";
    private static final String QUESTION = "/breaches/{id}/questions/{question}";

    private final Matters matters;
    private final Saying saying;
    private final Drawing drawing;

    WordPages(Matters matters, Saying saying, Drawing drawing) {
        this.matters = matters;
        this.saying = saying;
        this.drawing = drawing;
    }

    /** Opens what is there and closed. It stands in one's own record, where the other cannot look. */
    @PostMapping(QUESTION + "/opening")
    View open(@PathVariable UUID id, @PathVariable UUID question, Visit visit, Submitted submitted) {
        Matter matter = matters.open(visit, id, Role.HURT);
        var asked = matter.questionOrNotHere(new QuestionId(question));
        var closed =
                matter.letterbox().closed(asked.id()).stream().map(Turn::id).toList();
        if (!closed.containsAll(submitted.as(Opened.class).answer())) return Redirect.to(matter.address(asked.id()));
        saying.keep(matter, submitted, Opened.class);
        return Redirect.to(matter.address(asked.id()));
    }

    /** Nothing is stored here; the page shows what would be. */
    @PostMapping(QUESTION + "/words/preview")
    Page preview(
            @PathVariable UUID id,
            @PathVariable UUID question,
            Frame frame,
            Visit visit,
            Submitted submitted,
            @RequestParam(name = "_as", defaultValue = ADDED) String what) {
        Matter matter = matters.open(visit, id);
        Question asked = matter.questionOrNotHere(new QuestionId(question));
        if (what.equals(FURTHER) && matter.role() != Role.HURT) throw new NotHere();
        var filled = Filled.with(submitted);
        if (filled.value("text").isBlank()) return refused(frame, matter, asked, filled, Rules.Refusal.EMPTY);
        return Page.of(preview(frame, matter, asked, what, filled, EntryId.fresh(), ""));
    }

    /** The question's page with what was written, to change it. */
    @PostMapping(QUESTION + "/words/form")
    Page again(@PathVariable UUID id, @PathVariable UUID question, Frame frame, Visit visit, Submitted submitted) {
        Matter matter = matters.open(visit, id);
        Question asked = matter.questionOrNotHere(new QuestionId(question));
        return Page.of(drawing.one(
                frame,
                matter,
                asked,
                Filled.with("words", Filled.with(submitted).value("text"))));
    }

    @ForBoth
    @PostMapping(QUESTION + "/follow-up")
    View further(@PathVariable UUID id, @PathVariable UUID question, Frame frame, Visit visit, Submitted submitted) {
        return share(id, new QuestionId(question), frame, visit, submitted, FURTHER);
    }

    @ForBoth
    @PostMapping(QUESTION + "/addition")
    View add(@PathVariable UUID id, @PathVariable UUID question, Frame frame, Visit visit, Submitted submitted) {
        return share(id, new QuestionId(question), frame, visit, submitted, ADDED);
    }

    /** Enough for now, or put aside; of one, or of all of them. */
    @ForBoth
    @PostMapping("/breaches/{id}/questions/settlement")
    View settle(@PathVariable UUID id, Frame frame, Visit visit, Submitted submitted) {
        Matter matter = matters.open(visit, id, Role.HURT);
        var reason = saying.say(matter, submitted, Settled.class);
        if (reason.isEmpty()) return Redirect.to(matter.address() + "?shared");
        Frame framed = frame.saying(reason.get().sentence(), "name", matter.otherName());
        return Page.refused(drawing.all(framed, matter));
    }

    private View share(UUID id, QuestionId question, Frame frame, Visit visit, Submitted submitted, String what) {
        Matter matter = matters.open(visit, id);
        Question asked = matter.questionOrNotHere(question);
        var type = type(what);
        QuestionId of =
                submitted.as(type) instanceof FollowUp further ? further.of() : ((Added) submitted.as(type)).of();
        if (!of.equals(asked.id())) throw new NotHere();
        var reason = saying.say(matter, submitted, type);
        if (reason.isEmpty()) return Redirect.to(matter.address(asked.id()) + "?shared");
        String sentence = Saying.sentence(frame, matter, reason.get());
        var filled = Filled.with(submitted);
        return Page.refused(preview(frame, matter, asked, what, filled, submitted.id(), sentence));
    }

    private Page refused(Frame frame, Matter matter, Question asked, Filled filled, Rules.Refusal reason) {
        Frame framed = frame.saying(reason.sentence(), "name", matter.otherName());
        return Page.refused(drawing.one(framed, matter, asked, Filled.with("words", filled.value("text"))));
    }

    private static JteModel preview(
            Frame frame, Matter matter, Question asked, String what, Filled filled, EntryId entry, String problem) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("breach", matter.breach().id().toString());
        fields.put("of", asked.id().toString());
        fields.put("text", filled.value("text"));
        String address = matter.address(asked.id()) + "/" + what;
        var pen = Pen.again(matter.oursOrNotHere(), type(what), entry);
        var label = frame.say(
                "questions.turn." + (what.equals(FURTHER) ? Turn.What.FOLLOW_UP : Turn.What.ADDED).key(),
                "name",
                matter.nameOf(matter.me()));
        var preview = new Preview(
                pen,
                address,
                fields.entrySet().stream()
                        .map(field -> new Preview.Field(field.getKey(), field.getValue()))
                        .toList(),
                List.of(new Preview.Line(label, filled.value("text"))),
                Optional.empty(),
                Optional.of(matter.address(asked.id()) + "/words/form"));
        return new StaticTemplates().questionsPreview(matter.frame(frame), matter, preview, problem);
    }

    private static Class<? extends QuestionAct> type(String what) {
        return what.equals(FURTHER) ? FollowUp.class : Added.class;
    }
}
