package org.reknit.timeouts;

import java.util.Optional;
import org.reknit.acts.EntryId;
import org.reknit.record.Decision;
import org.reknit.record.Decision.Granted;
import org.reknit.record.Decision.Refused;
import org.reknit.record.NotHere;
import org.reknit.record.Submitted;
import org.reknit.templates.StaticTemplates;
import org.reknit.timeouts.TimeOuts.Refusal;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Redirect;
import org.reknit.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The break while it lasts, and coming back from it. */
@Controller
class BreakPages {
    private final Rooms rooms;

    BreakPages(Rooms rooms) {
        this.rooms = rooms;
    }

    @GetMapping("/time-out")
    Page now(Frame frame, Visit visit, @RequestParam(defaultValue = "") String from) {
        return page(frame, visit, rooms.open(visit), WayBack.of(from), HttpStatus.OK);
    }

    @PostMapping("/time-out/move")
    View move(
            Frame frame,
            Visit visit,
            Submitted submitted,
            @RequestParam(name = "_from", defaultValue = "") String from) {
        var back = WayBack.of(from);
        var done = act(
                visit,
                submitted,
                TimeOutAct.Move.class,
                submitted.as(TimeOutAct.Move.class).of());
        return answer(frame, visit, back, done, "/time-out" + back.query());
    }

    /** Whoever says it in a second tab as well is back all the same. */
    @PostMapping("/time-out/return")
    View back(
            Frame frame,
            Visit visit,
            Submitted submitted,
            @RequestParam(name = "_from", defaultValue = "") String from) {
        var back = WayBack.of(from);
        var done = act(
                visit,
                submitted,
                TimeOutAct.Return.class,
                submitted.as(TimeOutAct.Return.class).of());
        boolean already = done instanceof Refused<Refusal>(Refusal reason) && reason == Refusal.BACK;
        return answer(frame, visit, back, already ? new Granted<>() : done, back.address());
    }

    /** A break that is not the visitor's is not there for them. */
    private <A extends TimeOutAct> Decision<Refusal> act(Visit visit, Submitted submitted, Class<A> type, EntryId of) {
        Room room = rooms.open(visit);
        boolean mine = room.breaks()
                .find(of)
                .filter(one -> one.caller().equals(room.me()))
                .isPresent();
        if (!mine) throw new NotHere();
        return room.oursOrNotHere().append(submitted, type, TimeOuts.RULED);
    }

    private View answer(Frame frame, Visit visit, WayBack back, Decision<Refusal> done, String next) {
        return switch (done) {
            case Granted<Refusal> granted -> Redirect.to(next);
            case Refused<Refusal>(Refusal reason) ->
                page(frame.saying(reason.sentence()), visit, rooms.open(visit), back, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Page page(Frame frame, Visit visit, Room room, WayBack back, HttpStatus status) {
        var framed = frame.in("us").pinning(room.oursOrNotHere().head());
        var templates = new StaticTemplates();
        var mine = room.mine();
        if (mine.isPresent()) {
            return Page.of(
                    templates.timeoutsMine(
                            framed, room, OwnBreak.of(room, mine.get(), frame.zone()), where(visit), back),
                    status);
        }
        if (room.theirs().isPresent()) {
            return Page.of(
                    templates.timeoutsTheirs(
                            framed,
                            room,
                            room.theirs().get(),
                            Pact.of(room, room.company().otherOrNotHere()),
                            where(visit),
                            back),
                    status);
        }
        Optional<OwnBreak> late = room.toReturnFrom().map(one -> OwnBreak.of(room, one, frame.zone()));
        return Page.of(templates.timeoutsOver(framed, room, late, back), status);
    }

    private String where(Visit visit) {
        return rooms.own(visit).where();
    }
}
