package org.reknit.cards.pages;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.UUID;
import org.reknit.acts.EntryId;
import org.reknit.cards.Deck;
import org.reknit.cards.Decks;
import org.reknit.cards.DrawPile;
import org.reknit.cards.Rounds;
import org.reknit.cards.Rounds.Refusal;
import org.reknit.cards.Seat;
import org.reknit.cards.Seats;
import org.reknit.cards.TableAct.Laid;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Drawing a card, from a deck or from one's own, and laying it where both can see it. To look at one keeps nothing. */
@Controller
class DrawPages {
    private final Seats seats;
    private final Decks decks;

    DrawPages(Seats seats, Decks decks) {
        this.seats = seats;
        this.decks = decks;
    }

    /** @param turn how many cards of the pile were looked at before this one */
    @GetMapping("/cards/draw")
    Page draw(
            Frame frame,
            Visit visit,
            @RequestParam String deck,
            @RequestParam int depth,
            @RequestParam(defaultValue = "0") int turn) {
        var seat = seats.together(visit);
        var pile = pile(seat, deck, depth).orElseThrow(NotHere::new);
        var card = pile.top(seat.rounds(), turn);
        var laid = new Laid(deck, card.id(), card.ask());
        boolean more = pile.left(seat.rounds()).size() > 1;
        String another = more ? "/cards/draw?deck=" + deck + "&depth=" + depth + "&turn=" + (Math.abs(turn) + 1) : "";
        return Page.of(page(seat.frame(frame), seat, laid, another, EntryId.fresh()));
    }

    /** A card of one's own, as the other will read it. */
    @GetMapping("/cards/own/{card}/preview")
    Page own(@PathVariable UUID card, Frame frame, Visit visit) {
        var seat = seats.together(visit);
        var words = Optional.ofNullable(seat.ownCards().get(new EntryId(card))).orElseThrow(NotHere::new);
        var laid = new Laid(Rounds.OWN, card.toString(), words);
        return Page.of(page(seat.frame(frame), seat, laid, "", EntryId.fresh()));
    }

    @ForBoth
    @PostMapping("/cards")
    View lay(Frame frame, Visit visit, Submitted submitted) {
        var seat = seats.together(visit);
        Laid laid = submitted.as(Laid.class);
        var decision = seat.oursOrNotHere()
                .append(submitted, Laid.class, Rounds.FOLD.unless(rounds -> against(seat, rounds, laid)));
        return switch (decision) {
            case Granted<Refusal> done -> Redirect.to("/cards");
            case Refused<Refusal>(Refusal reason) -> {
                yield Page.refused(page(seat.frame(frame).saying(reason.sentence()), seat, laid, "", submitted.id()));
            }
        };
    }

    private Optional<Refusal> against(Seat seat, Rounds rounds, Laid laid) {
        boolean drawn = decks.open(seat.bond(), seat.reached()).stream()
                .filter(deck -> deck.id().equals(laid.deck()))
                .flatMap(deck -> deck.depths(seat.reached()).stream().map(depth -> pile(seat, deck, depth)))
                .flatMap(pile -> pile.find(rounds, laid.card()).stream())
                .anyMatch(card -> card.ask().equals(laid.text()));
        return rounds.against(seat.me(), laid, drawn, seat.now());
    }

    private Optional<DrawPile> pile(Seat seat, String id, int depth) {
        return decks.open(seat.bond(), seat.reached()).stream()
                .filter(deck ->
                        deck.id().equals(id) && deck.depths(seat.reached()).contains(depth))
                .map(deck -> pile(seat, deck, depth))
                .findFirst();
    }

    private static DrawPile pile(Seat seat, Deck deck, int depth) {
        return new DrawPile(deck, depth, seat.oursOrNotHere().id());
    }

    private static JteModel page(Frame frame, Seat seat, Laid card, String another, EntryId entry) {
        var pen = Pen.again(seat.oursOrNotHere(), Laid.class, entry);
        return new StaticTemplates().cardsDraw(frame, seat, card, pen, another);
    }
}
