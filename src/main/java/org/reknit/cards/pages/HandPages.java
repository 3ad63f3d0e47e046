package org.reknit.cards.pages;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.UUID;
import org.reknit.acts.EntryId;
import org.reknit.cards.Hand;
import org.reknit.cards.HandAct.Own;
import org.reknit.cards.Rounds;
import org.reknit.cards.Rounds.Refusal;
import org.reknit.cards.Seat;
import org.reknit.cards.Seats;
import org.reknit.record.Decision.Granted;
import org.reknit.record.Decision.Refused;
import org.reknit.record.Submitted;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Pen;
import org.reknit.web.Redirect;
import org.reknit.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Cards of one's own. They stay in one's hand until one lays them on the table. */
@Controller
class HandPages {
    private final Seats seats;

    HandPages(Seats seats) {
        this.seats = seats;
    }

    @GetMapping("/cards/own")
    Page hand(Frame frame, Visit visit) {
        var seat = seats.open(visit);
        return Page.of(page(seat.frame(frame), seat, "", EntryId.fresh()));
    }

    /** Keeps a card; one without words is thrown away. */
    @PostMapping("/cards/own")
    View keep(Frame frame, Visit visit, Submitted submitted) {
        var seat = seats.open(visit);
        Own card = submitted.as(Own.class);
        var decision = seat.own().append(submitted, Own.class, Hand.FOLD.unless(hand -> against(hand, card)));
        return switch (decision) {
            case Granted<Refusal> done -> Redirect.to("/cards/own");
            case Refused<Refusal>(Refusal reason) -> {
                var framed = seat.frame(frame).saying(reason.sentence());
                yield Page.refused(page(framed, seat, card.text(), submitted.id()));
            }
        };
    }

    private static Optional<Refusal> against(Hand hand, Own card) {
        if (card.text().length() > Rounds.LONGEST_CARD) return Optional.of(Refusal.LONG);
        boolean nothing = card.text().isBlank() && hand.own(card.card()).isEmpty();
        return nothing ? Optional.of(Refusal.EMPTY) : Optional.empty();
    }

    private static JteModel page(Frame frame, Seat seat, String text, EntryId entry) {
        var pen = Pen.again(seat.own(), Own.class, entry);
        return new StaticTemplates()
                .cardsOwn(frame, seat, seat.ownCards(), pen, UUID.randomUUID().toString(), text);
    }
}
