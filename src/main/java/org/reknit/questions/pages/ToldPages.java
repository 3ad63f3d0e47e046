package org.reknit.questions.pages;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.reknit.acts.EntryId;
import org.reknit.questions.Asking;
import org.reknit.questions.QuestionAct.Remark;
import org.reknit.questions.Rules.Refusal;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The words of a fact, or of "nothing more", one tap further than the page that says what to expect. */
@Controller
class ToldPages {
    private static final String TOLD = "/breaches/{id}/tellings/{entry}";

    private final Matters matters;
    private final Wording reading;
    private final Saying saying;

    ToldPages(Matters matters, Wording reading, Saying saying) {
        this.matters = matters;
        this.reading = reading;
        this.saying = saying;
    }

    /** Reading leaves no trace anywhere. */
    @GetMapping(TOLD)
    Page read(
            @PathVariable UUID id,
            @PathVariable UUID entry,
            Frame frame,
            Visit visit,
            @RequestParam Optional<String> shared) {
        Matter matter = open(visit, id);
        Frame framed = shared.isPresent() ? frame.saying("questions.shared", "name", matter.otherName()) : frame;
        return Page.of(page(framed, matter, new EntryId(entry), Filled.EMPTY));
    }

    /** Nothing is stored here; the page shows what would be. */
    @PostMapping(TOLD + "/preview")
    Page preview(@PathVariable UUID id, @PathVariable UUID entry, Frame frame, Visit visit, Submitted submitted) {
        Matter matter = open(visit, id);
        var of = new EntryId(entry);
        var filled = Filled.with(submitted);
        if (filled.value("text").isBlank()) {
            Frame framed = frame.saying(Refusal.EMPTY.sentence());
            return Page.refused(page(framed, matter, of, filled));
        }
        return Page.of(preview(frame, matter, of, filled, EntryId.fresh(), ""));
    }

    @PostMapping(TOLD + "/form")
    Page again(@PathVariable UUID id, @PathVariable UUID entry, Frame frame, Visit visit, Submitted submitted) {
        return Page.of(page(frame, open(visit, id), new EntryId(entry), Filled.with(submitted)));
    }

    @ForBoth
    @PostMapping(TOLD)
    View add(@PathVariable UUID id, @PathVariable UUID entry, Frame frame, Visit visit, Submitted submitted) {
        Matter matter = open(visit, id);
        var of = new EntryId(entry);
        if (!submitted.as(Remark.class).of().equals(of)) throw new NotHere();
        var reason = saying.say(matter, submitted, Remark.class);
        if (reason.isEmpty()) return Redirect.to(matter.home() + "/tellings/" + of + "?shared");
        String sentence = Saying.sentence(frame, matter, reason.get());
        return Page.refused(preview(frame, matter, of, Filled.with(submitted), submitted.id(), sentence));
    }

    private JteModel page(Frame frame, Matter matter, EntryId of, Filled filled) {
        return new StaticTemplates()
                .questionsTold(
                        matter.frame(frame),
                        matter,
                        reading.told(matter, of, frame),
                        reading.voices(matter, remarks(matter, of), frame),
                        EntryId.fresh(),
                        filled);
    }

    private static JteModel preview(
            Frame frame, Matter matter, EntryId of, Filled filled, EntryId entry, String problem) {
        if (!exists(matter, of)) throw new NotHere();
        String address = matter.home() + "/tellings/" + of;
        var pen = Pen.again(matter.oursOrNotHere(), Remark.class, entry);
        String label = frame.say("questions.turn.added", "name", matter.nameOf(matter.me()));
        var preview = new Preview(
                pen,
                address,
                List.of(
                        new Preview.Field("breach", matter.breach().id().toString()),
                        new Preview.Field("of", of.toString()),
                        new Preview.Field("text", filled.value("text"))),
                List.of(new Preview.Line(label, filled.value("text"))),
                Optional.empty(),
                Optional.of(address + "/form"));
        return new StaticTemplates().questionsPreview(matter.frame(frame), matter, preview, problem);
    }

    private static boolean exists(Matter matter, EntryId of) {
        return Stream.concat(
                        matter.asking().facts().stream().map(Asking.Fact::id),
                        matter.asking().words().stream().map(Asking.Word::id))
                .anyMatch(of::equals);
    }

    private static List<Turn> remarks(Matter matter, EntryId of) {
        var facts = matter.asking().facts().stream()
                .filter(fact -> fact.id().equals(of))
                .flatMap(fact -> fact.remarks().stream());
        var words = matter.asking().words().stream()
                .filter(word -> word.id().equals(of))
                .flatMap(word -> word.remarks().stream());
        return Stream.concat(facts, words).toList();
    }

    private Matter open(Visit visit, UUID id) {
        Matter matter = matters.open(visit, id);
        if (!matter.shared()) throw new NotHere();
        return matter;
    }
}
