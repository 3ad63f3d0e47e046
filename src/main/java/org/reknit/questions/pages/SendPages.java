package org.reknit.questions.pages;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.reknit.acts.EntryId;
import org.reknit.breaches.Role;
import org.reknit.questions.NoteAct.Arriving;
import org.reknit.questions.NoteAct.Chosen;
import org.reknit.questions.Pile;
import org.reknit.questions.QuestionAct.Batch;
import org.reknit.questions.Questions;
import org.reknit.questions.Rules.Refusal;
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
import org.springframework.web.servlet.View;

/** Sending up to five: chosen, looked at once more in their exact words, then shared. */
@Controller
class SendPages {
    private final Matters matters;
    private final Wording reading;
    private final Saying saying;

    SendPages(Matters matters, Wording reading, Saying saying) {
        this.matters = matters;
        this.reading = reading;
        this.saying = saying;
    }

    @GetMapping("/breaches/{id}/questions/next-batch")
    Page choose(@PathVariable UUID id, Frame frame, Visit visit) {
        Matter matter = matters.open(visit, id, Role.HURT);
        return Page.of(choose(frame, matter, matter.arrival(), EntryId.fresh()));
    }

    /** Keeps the choice; nothing goes anywhere yet. */
    @PostMapping("/breaches/{id}/questions/next-batch")
    View chosen(@PathVariable UUID id, Frame frame, Visit visit, Submitted submitted) {
        Matter matter = matters.open(visit, id, Role.HURT);
        Chosen chosen = submitted.as(Chosen.class);
        var hindrance = chosen.question().size() > Questions.AT_ONCE
                ? Optional.of(Refusal.TOO_MANY)
                : Optional.of(Refusal.EMPTY).filter(reason -> chosen.question().isEmpty());
        if (hindrance.isPresent()) {
            String sentence = Saying.sentence(frame, matter, hindrance.get());
            return Page.refused(choose(frame, matter, Filled.with(submitted, Map.of("", sentence)), submitted.id()));
        }
        saying.keep(matter, submitted, Chosen.class);
        return Redirect.to(matter.address() + "/next-batch/preview");
    }

    @GetMapping("/breaches/{id}/questions/next-batch/preview")
    View preview(@PathVariable UUID id, Frame frame, Visit visit) {
        Matter matter = matters.open(visit, id, Role.HURT);
        var chosen = reading.mine(matter, Pile.NOW).stream()
                .filter(mine -> matter.notes().chosen().contains(mine.id()))
                .toList();
        if (chosen.isEmpty() || !matter.mayAsk()) return Redirect.to(matter.address() + "/next-batch");
        return Page.of(preview(frame, matter, chosen, EntryId.fresh()));
    }

    @ForBoth
    @PostMapping("/breaches/{id}/questions/batch")
    View send(@PathVariable UUID id, Frame frame, Visit visit, Submitted submitted) {
        Matter matter = matters.open(visit, id, Role.HURT);
        var batch = submitted.as(Batch.class);
        var reason = isSent(matter, batch) || stands(matter, batch)
                ? saying.say(matter, submitted, Batch.class)
                : Optional.of(Refusal.CHANGED);
        if (reason.isEmpty()) return Redirect.to(matter.address() + "?shared");
        String sentence = Saying.sentence(frame, matter, reason.get());
        return Page.refused(
                choose(frame, matter, new Filled(matter.arrival().values(), Map.of("", sentence)), EntryId.fresh()));
    }

    /** From now on answers come in another way. */
    @PostMapping("/breaches/{id}/questions/arrival")
    View arriving(@PathVariable UUID id, Visit visit, Submitted submitted) {
        Matter matter = matters.open(visit, id, Role.HURT);
        saying.keep(matter, submitted, Arriving.class);
        return Redirect.to(matter.address());
    }

    /** A form sent twice is done once; what it holds is in the record by then. */
    private static boolean isSent(Matter matter, Batch batch) {
        return !batch.question().isEmpty()
                && batch.question().stream()
                        .allMatch(question -> matter.asking().find(question).isPresent());
    }

    /** Whether each still lies where it was when it was looked at, in the same words. */
    private boolean stands(Matter matter, Batch batch) {
        var now = reading.mine(matter, Pile.NOW);
        for (int place = 0;
                place < Math.min(batch.question().size(), batch.text().size());
                place++) {
            var question =
                    new Mine(batch.question().get(place), Pile.NOW, batch.text().get(place));
            if (!now.contains(question)) return false;
        }
        return true;
    }

    private JteModel choose(Frame frame, Matter matter, Filled filled, EntryId entry) {
        return new StaticTemplates()
                .questionsNext(
                        matter.frame(frame),
                        matter,
                        reading.mine(matter, Pile.NOW),
                        Pen.again(matter.own(), Chosen.class, entry),
                        filled);
    }

    private JteModel preview(Frame frame, Matter matter, List<Mine> chosen, EntryId entry) {
        var fields = new ArrayList<Preview.Field>();
        fields.add(new Preview.Field("breach", matter.breach().id().toString()));
        for (Mine mine : chosen) {
            fields.add(new Preview.Field("question", mine.id().toString()));
            fields.add(new Preview.Field("text", mine.text()));
        }
        var pen = Pen.again(matter.oursOrNotHere(), Batch.class, entry);
        var shown =
                chosen.stream().map(mine -> new Preview.Line("", mine.text())).toList();
        return new StaticTemplates()
                .questionsPreview(
                        matter.frame(frame),
                        matter,
                        new Preview(
                                pen,
                                matter.address() + "/batch",
                                fields,
                                shown,
                                Optional.of(matter.address() + "/next-batch"),
                                Optional.empty()),
                        "");
    }
}
