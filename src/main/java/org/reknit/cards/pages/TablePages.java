package org.reknit.cards.pages;

import java.util.ArrayList;
import java.util.List;
import org.reknit.cards.Decks;
import org.reknit.cards.Rounds.Round;
import org.reknit.cards.Seat;
import org.reknit.cards.Seats;
import org.reknit.templates.StaticTemplates;
import org.reknit.text.Library;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The table: what lies there, what has opened, and the decks beside it. */
@Controller
class TablePages {
    private static final String EXERCISE = "open-question-cards";
    private static final int A_PAGE = 20;

    private final Seats seats;
    private final Decks decks;
    private final Library library;

    TablePages(Seats seats, Decks decks, Library library) {
        this.seats = seats;
        this.decks = decks;
        this.library = library;
    }

    @GetMapping("/cards")
    Page table(Frame frame, Visit visit) {
        return seats.find(visit)
                .map(seat -> table(frame, seat))
                .orElseGet(() -> Page.of(new StaticTemplates().cardsAlone(frame.in("us"))));
    }

    private Page table(Frame frame, Seat seat) {
        var shown = new ArrayList<>(seat.onTheTable());
        shown.addAll(seat.lately());
        return Page.of(new StaticTemplates()
                .cardsTable(
                        seat.frame(frame),
                        seat,
                        seat.questions(shown),
                        decks.open(seat.bond(), seat.reached()),
                        library.exercise(EXERCISE)));
    }

    /** Every card that is not on the table, to be read again or taken up after all. */
    @GetMapping("/cards/earlier")
    Page earlier(Frame frame, Visit visit, @RequestParam(defaultValue = "1") int page) {
        var seat = seats.open(visit);
        int number = Math.max(1, page);
        List<Round> all = seat.earlier();
        var rounds =
                all.stream().skip((long) A_PAGE * (number - 1)).limit(A_PAGE).toList();
        boolean more = all.size() > (long) A_PAGE * number;
        return Page.of(new StaticTemplates()
                .cardsEarlier(seat.frame(frame), seat, rounds, seat.questions(rounds), number, more));
    }
}
