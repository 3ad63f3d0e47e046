package org.reknit.questions.pages;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reknit.acts.Body;
import org.reknit.acts.EntryId;
import org.reknit.breaches.Role;
import org.reknit.questions.NoteAct.FactDraft;
import org.reknit.questions.Notes;
import org.reknit.questions.QuestionAct.Fact;
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

/** Something that was not told before: told whole and at once; before it is read, ground under one's feet. */
@Controller
class FactPages {
    private static final String FACT = "/breaches/{id}/new-fact";

    private final Matters matters;
    private final Wording reading;
    private final Saying saying;

    FactPages(Matters matters, Wording reading, Saying saying) {
        this.matters = matters;
        this.reading = reading;
        this.saying = saying;
    }

    @GetMapping(FACT)
    Page fact(@PathVariable UUID id, Frame frame, Visit visit) {
        Matter matter = open(visit, id);
        return switch (matter.role()) {
            case RESPONSIBLE -> Page.of(write(frame, matter, kept(matter), EntryId.fresh()));
            case HURT -> Page.of(closed(frame, matter));
        };
    }

    /** Keeps the draft; a keeping in the background answers without a page. */
    @PostMapping(FACT + "/draft")
    View keep(@PathVariable UUID id, Frame frame, Visit visit, Submitted submitted, Keeping keeping) {
        Matter matter = open(visit, id, Role.RESPONSIBLE);
        return keeping.keep(
                () -> saying.keep(matter, submitted, FactDraft.class),
                () -> write(frame.saying(Keeping.TOO_LONG), matter, Filled.with(submitted), submitted.id()),
                keeping.onwards() ? address(matter) + "/preview" : matter.home());
    }

    @GetMapping(FACT + "/preview")
    View preview(@PathVariable UUID id, Frame frame, Visit visit) {
        Matter matter = open(visit, id, Role.RESPONSIBLE);
        var draft = kept(matter);
        if (draft.values().isEmpty()) throw new NotHere();
        return Page.of(preview(frame, matter, draft, EntryId.fresh(), ""));
    }

    @ForBoth
    @PostMapping(FACT)
    View tell(@PathVariable UUID id, Frame frame, Visit visit, Submitted submitted) {
        Matter matter = open(visit, id, Role.RESPONSIBLE);
        var reason = saying.say(matter, submitted, Fact.class);
        if (reason.isEmpty()) return Redirect.to(matter.address() + "?shared");
        var filled = Filled.of(Body.fieldsOf(submitted.as(Fact.class)));
        return Page.refused(
                preview(frame, matter, filled, submitted.id(), Saying.sentence(frame, matter, reason.get())));
    }

    private JteModel closed(Frame frame, Matter matter) {
        var told = matter.asking().facts().reversed().stream()
                .map(fact -> reading.told(matter, fact.id(), frame))
                .toList();
        return new StaticTemplates().questionsClosed(matter.frame(frame), matter, told);
    }

    private JteModel write(Frame frame, Matter matter, Filled filled, EntryId entry) {
        var told = matter.asking().facts().reversed().stream()
                .map(fact -> reading.told(matter, fact.id(), frame))
                .toList();
        return new StaticTemplates()
                .questionsTelling(
                        matter.frame(frame), matter, told, Pen.again(matter.own(), FactDraft.class, entry), filled);
    }

    private static JteModel preview(Frame frame, Matter matter, Filled filled, EntryId entry, String problem) {
        var fields = List.of(
                new Preview.Field("breach", matter.breach().id().toString()),
                new Preview.Field("about", filled.value("about")),
                new Preview.Field("text", filled.value("text")),
                new Preview.Field("near", filled.value("near")));
        var shown = List.of(
                new Preview.Line(frame.say("questions.fact.about.read"), filled.value("about")),
                new Preview.Line(frame.say("questions.fact.near.read"), filled.value("near")),
                new Preview.Line(frame.say("questions.fact.text.read"), filled.value("text")));
        var pen = Pen.again(matter.oursOrNotHere(), Fact.class, entry);
        return new StaticTemplates()
                .questionsPreview(
                        matter.frame(frame),
                        matter,
                        new Preview(
                                pen,
                                address(matter),
                                fields,
                                shown.stream()
                                        .filter(line -> !line.text().isBlank())
                                        .toList(),
                                Optional.of(address(matter)),
                                Optional.empty()),
                        problem);
    }

    private static Filled kept(Matter matter) {
        return matter.notes()
                .fact()
                .flatMap(entry -> matter.own().find(entry, Notes.FOLD))
                .map(said -> Filled.of(Body.fieldsOf(said.act())))
                .orElse(Filled.EMPTY);
    }

    private Matter open(Visit visit, UUID id) {
        Matter matter = matters.open(visit, id);
        if (!matter.shared()) throw new NotHere();
        return matter;
    }

    private Matter open(Visit visit, UUID id, Role role) {
        Matter matter = matters.open(visit, id, role);
        if (!matter.shared()) throw new NotHere();
        return matter;
    }

    private static String address(Matter matter) {
        return matter.home() + "/new-fact";
    }
}
