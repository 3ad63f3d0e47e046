package org.reknit.talks.pages;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.reknit.acts.EntryId;
import org.reknit.breaches.Breaches;
import org.reknit.record.Decision.Granted;
import org.reknit.record.Decision.Refused;
import org.reknit.record.NotHere;
import org.reknit.record.Submitted;
import org.reknit.talks.Talk;
import org.reknit.talks.TalkAct;
import org.reknit.talks.TalkAct.Move;
import org.reknit.talks.TalkDraftAct;
import org.reknit.talks.TalkDrafts;
import org.reknit.talks.Talks;
import org.reknit.talks.Talks.Refusal;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One talk: what was said, and the one thing to do next. */
@Controller
class TalkPages {
    private static final String MOVE =
            "/talks/{id}/{move:beginning|piece|restatement|example|confirmation|pass|owning|closing|line}";

    private final Sittings sittings;

    TalkPages(Sittings sittings) {
        this.sittings = sittings;
    }

    /** @param ready the step at which someone has said that the shared device is in their hands */
    @GetMapping("/talks/{id}")
    Page talk(@PathVariable UUID id, @RequestParam Optional<Integer> ready, Frame frame, Visit visit) {
        Sitting sitting = sittings.open(visit, id, ready);
        if (sitting.handOver()) return Page.of(new StaticTemplates().talksHandOver(sitting.frame(frame), sitting));
        return Page.of(page(frame, sitting, kept(sitting)));
    }

    @ForBoth
    @PostMapping(MOVE)
    View move(@PathVariable UUID id, @PathVariable String move, Frame frame, Visit visit, Submitted submitted) {
        return move(sittings.open(visit, id, step(submitted)), Moving.of(move), frame, visit, submitted);
    }

    /** Whoever wants out gets out, a time-out or not. */
    @PostMapping("/talks/{id}/stop")
    View stop(@PathVariable UUID id, Frame frame, Visit visit, Submitted submitted) {
        return move(sittings.open(visit, id, step(submitted)), Moving.STOP, frame, visit, submitted);
    }

    /** The exact words of a letter before they go. Nothing is stored here. */
    @PostMapping(MOVE + "/preview")
    Page preview(@PathVariable UUID id, @PathVariable String move, Frame frame, Visit visit, Submitted submitted) {
        Sitting sitting = sittings.open(visit, id, step(submitted));
        var moving = Moving.of(move);
        if (!moving.hasWords()) throw new NotHere();
        var refusal = against(sitting, (TalkAct) submitted.as(moving.act()));
        if (refusal.isPresent()) return refused(frame, sitting, refusal.get(), submitted);
        return Page.of(new StaticTemplates()
                .talksPreview(
                        sitting.frame(frame),
                        sitting,
                        moving,
                        pen(sitting, moving, submitted.id()),
                        filled(submitted)));
    }

    /** What was written, to change it once more. */
    @PostMapping(MOVE + "/form")
    Page again(@PathVariable UUID id, @PathVariable String move, Frame frame, Visit visit, Submitted submitted) {
        return Page.of(page(frame, sittings.open(visit, id, step(submitted)), filled(submitted)));
    }

    /** Keeps what is half written; a keeping in the background answers without a page. */
    @PostMapping("/talks/{id}/draft")
    View draft(@PathVariable UUID id, Frame frame, Visit visit, Submitted submitted, Keeping keeping) {
        Sitting sitting = sittings.open(visit, id, step(submitted));
        var draft = submitted.as(TalkDraftAct.Draft.class);
        if (!draft.talk().equals(sitting.talk().id())) throw new NotHere();
        return keeping.keep(
                () -> sitting.own().keep(submitted, TalkDraftAct.Draft.class, TalkDrafts.FOLD),
                () -> page(frame.saying(Keeping.TOO_LONG), sitting, filled(submitted)),
                sitting.address());
    }

    private View move(Sitting sitting, Moving moving, Frame frame, Visit visit, Submitted submitted) {
        var act = submitted.as(moving.act());
        if (!((Move) act).talk().equals(sitting.talk().id())) throw new NotHere();
        return switch (sitting.oursOrNotHere().append(submitted, moving.act(), Talks.RULED)) {
            case Granted<Refusal> done -> Redirect.to(sitting.address());
            // Somebody may have been faster since this sitting was opened, so the page shows where the talk stands now.
            case Refused<Refusal>(Refusal reason) ->
                refused(frame, sittings.open(visit, sitting.talk().id().value(), step(submitted)), reason, submitted);
        };
    }

    private static Optional<Refusal> against(Sitting sitting, TalkAct act) {
        if (!((Move) act).talk().equals(sitting.talk().id())) throw new NotHere();
        return sitting.oursOrNotHere()
                .read(Talks.FOLD)
                .against(sitting.me(), sitting.oursOrNotHere().read(Breaches.FOLD), sitting.paused(), act);
    }

    private static Page refused(Frame frame, Sitting sitting, Refusal reason, Submitted submitted) {
        Frame told = frame.saying(reason.sentence(), "name", sitting.otherName());
        return Page.refused(page(told, sitting, filled(submitted)));
    }

    private static JteModel page(Frame frame, Sitting sitting, Filled filled) {
        return new StaticTemplates()
                .talksTalk(sitting.frame(frame), sitting, Transcripts.read(sitting), new Pens(sitting), filled);
    }

    static Pen pen(Sitting sitting, Moving moving, EntryId entry) {
        return Pen.again(sitting.oursOrNotHere(), moving.act(), entry);
    }

    /** What was begun here and not said; if the talk has moved on since, it stands beside the new box. */
    private static Filled kept(Sitting sitting) {
        Talk talk = sitting.talk();
        return sitting.own()
                .read(TalkDrafts.FOLD)
                .find(talk.id(), sitting.lent())
                .filter(kept -> !talk.hasMovedSince(kept.step(), sitting.voice()))
                .flatMap(kept -> sitting.own().find(kept.id(), TalkDrafts.FOLD))
                .map(said -> filled(talk, said.act()))
                .orElse(Filled.EMPTY);
    }

    private static Filled filled(Talk talk, TalkDraftAct act) {
        return switch (act) {
            case TalkDraftAct.Draft draft -> Filled.with(draft.step() == talk.step() ? "text" : "before", draft.text());
        };
    }

    private static Filled filled(Submitted submitted) {
        Map<String, List<String>> fields = new LinkedHashMap<>(submitted.fields());
        return Filled.of(fields);
    }

    private static Optional<Integer> step(Submitted submitted) {
        return Optional.of(Filled.of(submitted.fields()).value("step"))
                .filter(step -> step.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }
}
