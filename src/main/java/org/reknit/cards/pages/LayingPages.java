package org.reknit.cards.pages;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.reknit.acts.EntryId;
import org.reknit.between.Together;
import org.reknit.cards.Rounds;
import org.reknit.cards.Rounds.Refusal;
import org.reknit.cards.Rounds.Round;
import org.reknit.cards.Seat;
import org.reknit.cards.Seats;
import org.reknit.cards.TableAct.Answered;
import org.reknit.record.Decision.Granted;
import org.reknit.record.Decision.Refused;
import org.reknit.record.NotHere;
import org.reknit.record.Submitted;
import org.reknit.templates.StaticTemplates;
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

/** Laying an answer down: the exact words first, then one button; it opens together with the other's. */
@Controller
class LayingPages {
    private final Seats seats;
    private final Together together;

    LayingPages(Seats seats, Together together) {
        this.seats = seats;
        this.together = together;
    }

    @GetMapping("/cards/{id}/preview")
    Page preview(@PathVariable UUID id, Frame frame, Visit visit) {
        var seat = seats.together(visit);
        var round = seat.round(new EntryId(id));
        return Page.of(page(seat.frame(frame), seat, round, seat.draft(round), EntryId.fresh()));
    }

    @ForBoth
    @PostMapping("/cards/{id}/answer")
    View answer(@PathVariable UUID id, Frame frame, Visit visit, Submitted submitted) {
        var seat = seats.together(visit);
        var round = seat.round(new EntryId(id));
        Answered answer = submitted.as(Answered.class);
        if (!answer.round().equals(round.id())) throw new NotHere();
        var decision = together.lay(
                seat.company(),
                topic(round),
                submitted,
                Answered.class,
                Rounds.FOLD.unless(rounds -> rounds.against(answer)));
        return switch (decision) {
            case Granted<Refusal> done -> Redirect.to("/cards/" + id);
            case Refused<Refusal>(Refusal reason) -> {
                var framed = seat.frame(frame).saying(reason.sentence());
                yield Page.refused(page(framed, seat, round, answer.text(), submitted.id()));
            }
        };
    }

    /** Takes an answer back, for as long as the other's does not lie beside it. */
    @PostMapping("/cards/{id}/taking-back")
    View takeBack(@PathVariable UUID id, Visit visit) {
        var seat = seats.together(visit);
        together.takeBack(seat.company(), topic(seat.round(new EntryId(id))));
        return Redirect.to("/cards/" + id);
    }

    private static String topic(Round round) {
        return "cards/" + round.id();
    }

    private static JteModel page(Frame frame, Seat seat, Round round, String text, EntryId entry) {
        var pen = Pen.again(seat.oursOrNotHere(), Answered.class, entry);
        String question = seat.questions(List.of(round)).getOrDefault(round.id(), "");
        return new StaticTemplates().cardsPreview(frame, seat, round, question, text, pen);
    }
}
