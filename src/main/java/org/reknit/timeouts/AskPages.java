package org.reknit.timeouts;

import gg.jte.models.runtime.JteModel;
import java.util.stream.Stream;
import org.reknit.record.Decision.Granted;
import org.reknit.record.Decision.Refused;
import org.reknit.record.Submitted;
import org.reknit.templates.StaticTemplates;
import org.reknit.text.Library;
import org.reknit.timeouts.TimeOuts.Refusal;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Pen;
import org.reknit.web.Redirect;
import org.reknit.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Asking for a break: two touches from every joint place, and never a reason. */
@Controller
class AskPages {
    private final Rooms rooms;
    private final Library library;

    AskPages(Rooms rooms, Library library) {
        this.rooms = rooms;
        this.library = library;
        library.need(
                Pact.EXERCISE,
                Pact.HOW_LONG,
                Stream.of(Length.values()).map(Length::key).toList());
    }

    @GetMapping("/time-out/new")
    View ask(Frame frame, Visit visit, @RequestParam(defaultValue = "") String from) {
        Room room = rooms.open(visit);
        var back = WayBack.of(from);
        if (room.mine().isPresent()) return Redirect.to("/time-out" + back.query());
        return Page.of(page(frame, visit, room, back));
    }

    /** A second tab that asks as well finds it going on. */
    @PostMapping("/time-out")
    View call(
            Frame frame,
            Visit visit,
            Submitted submitted,
            @RequestParam(name = "_from", defaultValue = "") String from) {
        Room room = rooms.open(visit);
        var back = WayBack.of(from);
        var decision = room.oursOrNotHere().append(submitted, TimeOutAct.Call.class, TimeOuts.RULED);
        return switch (decision) {
            case Granted<Refusal> granted -> Redirect.to("/time-out" + back.query());
            case Refused<Refusal>(Refusal reason)
            when reason == Refusal.RUNNING -> Redirect.to("/time-out" + back.query());
            case Refused<Refusal>(Refusal reason) ->
                Page.refused(page(frame.saying(reason.sentence()), visit, room, back));
        };
    }

    private JteModel page(Frame frame, Visit visit, Room room, WayBack back) {
        var pen = Pen.ready(room.oursOrNotHere(), TimeOutAct.Call.class);
        var hours = Hours.between(room.now().plus(TimeOut.SHORTEST), room.now().plus(TimeOut.LONGEST), frame.zone());
        Length usual = rooms.own(visit).length(library.choices());
        var framed = frame.in("us").pinning(room.oursOrNotHere().head());
        return new StaticTemplates().timeoutsAsk(framed, room, pen, hours, usual, Pact.of(room, room.me()), back);
    }
}
