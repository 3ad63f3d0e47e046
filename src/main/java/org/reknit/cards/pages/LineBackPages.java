package org.reknit.cards.pages;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.reknit.acts.EntryId;
import org.reknit.cards.Rounds;
import org.reknit.cards.Rounds.Refusal;
import org.reknit.cards.Rounds.Round;
import org.reknit.cards.Seat;
import org.reknit.cards.Seats;
import org.reknit.cards.TableAct.Replied;
import org.reknit.cards.TableAct.Word;
import org.reknit.record.Decision.Granted;
import org.reknit.record.Decision.Refused;
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
import org.springframework.web.servlet.View;

/** One line back to the other's answer, looked at once more before it is said. */
@Controller
class LineBackPages {
    private final Seats seats;
    private final Faces faces;

    LineBackPages(Seats seats, Faces faces) {
        this.seats = seats;
        this.faces = faces;
    }

    /** Nothing is stored here; the page shows what would be. */
    @PostMapping("/cards/{id}/reply/preview")
    Page preview(@PathVariable UUID id, Frame frame, Visit visit, Submitted submitted) {
        var seat = seats.together(visit);
        var round = open(seat, id);
        var filled = Filled.with(submitted);
        boolean chosen = Stream.of(Word.values()).anyMatch(word -> filled.has("word", word.key()));
        if (!chosen) return again(frame, seat, round, filled, "cards.choose");
        var fields = new LinkedHashMap<>(submitted.fields());
        fields.put("round", List.of(round.id().toString()));
        if (filled.value("line").isBlank()) fields.remove("line");
        return Page.of(page(frame, seat, round, Filled.of(fields), EntryId.fresh()));
    }

    /** The same sheet with what was written, to change it. */
    @PostMapping("/cards/{id}/reply/form")
    Page change(@PathVariable UUID id, Frame frame, Visit visit, Submitted submitted) {
        var seat = seats.together(visit);
        var filled = Filled.with(submitted);
        return Page.of(sheet(seat.frame(frame), frame, seat, open(seat, id), filled));
    }

    @ForBoth
    @PostMapping("/cards/{id}/reply")
    View say(@PathVariable UUID id, Frame frame, Visit visit, Submitted submitted) {
        var seat = seats.together(visit);
        var round = open(seat, id);
        Replied reply = submitted.as(Replied.class);
        if (!reply.round().equals(round.id())) throw new NotHere();
        var decision = seat.oursOrNotHere()
                .append(submitted, Replied.class, Rounds.FOLD.unless(rounds -> rounds.against(seat.me(), reply)));
        return switch (decision) {
            case Granted<Refusal> done -> Redirect.to("/cards/" + id);
            case Refused<Refusal>(Refusal reason) ->
                again(frame, seat, round, Filled.with(submitted), reason.sentence());
        };
    }

    private Page again(Frame frame, Seat seat, Round round, Filled filled, String key) {
        return Page.refused(sheet(seat.frame(frame).saying(key), frame, seat, round, filled));
    }

    private JteModel sheet(Frame framed, Frame frame, Seat seat, Round round, Filled filled) {
        var entry = EntryId.fresh();
        return new StaticTemplates().cardsRound(framed, seat, faces.of(seat, round, frame), "", entry, filled.values());
    }

    private static Round open(Seat seat, UUID id) {
        var round = seat.round(new EntryId(id));
        if (!round.isOpen()) throw new NotHere();
        return round;
    }

    private static JteModel page(Frame frame, Seat seat, Round round, Filled filled, EntryId entry) {
        var pen = Pen.again(seat.oursOrNotHere(), Replied.class, entry);
        return new StaticTemplates().cardsReply(seat.frame(frame), seat, round, filled, pen);
    }
}
