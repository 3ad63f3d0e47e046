package org.reknit.cards.pages;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;
import org.reknit.acts.EntryId;
import org.reknit.cards.Hand;
import org.reknit.cards.HandAct.Aside;
import org.reknit.cards.HandAct.Draft;
import org.reknit.cards.Seat;
import org.reknit.cards.Seats;
import org.reknit.record.NotHere;
import org.reknit.record.Submitted;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Frame;
import org.reknit.web.Keeping;
import org.reknit.web.Page;
import org.reknit.web.Redirect;
import org.reknit.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One card: answering it alone, putting it aside, and reading both answers once they are there. */
@Controller
class RoundPages {
    private final Seats seats;
    private final Faces faces;

    RoundPages(Seats seats, Faces faces) {
        this.seats = seats;
        this.faces = faces;
    }

    @GetMapping("/cards/{id}")
    Page card(@PathVariable UUID id, Frame frame, Visit visit) {
        var seat = seats.open(visit);
        var round = seat.round(new EntryId(id));
        var face = faces.of(seat, round, frame);
        return Page.of(page(seat.frame(frame), seat, face, seat.draft(round), EntryId.fresh()));
    }

    /** Keeps an answer in the making; a keeping in the background answers without a page. */
    @PostMapping("/cards/{id}")
    View keep(@PathVariable UUID id, Frame frame, Visit visit, Submitted submitted, Keeping keeping) {
        var seat = seats.open(visit);
        var round = seat.round(new EntryId(id));
        Draft draft = submitted.as(Draft.class);
        if (!draft.round().equals(round.id())) throw new NotHere();
        return keeping.keep(
                () -> seat.own().keep(submitted, Draft.class, Hand.FOLD),
                () -> page(
                        seat.frame(frame).saying(Keeping.TOO_LONG),
                        seat,
                        faces.of(seat, round, frame),
                        draft.text(),
                        submitted.id()),
                keeping.onwards() ? "/cards/" + id + "/preview" : "/cards");
    }

    /** Clears this person's own table of a card, or fetches it back; the other's table stays as it is. */
    @PostMapping("/cards/{id}/putting-aside")
    View aside(@PathVariable UUID id, Visit visit, Submitted submitted) {
        var seat = seats.open(visit);
        var round = seat.round(new EntryId(id));
        if (!submitted.as(Aside.class).round().equals(round.id())) throw new NotHere();
        seat.own().keep(submitted, Aside.class, Hand.FOLD);
        return Redirect.to("/cards");
    }

    private static JteModel page(Frame frame, Seat seat, Face face, String draft, EntryId entry) {
        return new StaticTemplates().cardsRound(frame, seat, face, draft, entry, Map.of());
    }
}
