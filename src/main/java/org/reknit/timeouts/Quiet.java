package org.reknit.timeouts;

import gg.jte.Content;
import java.util.Optional;
import org.reknit.record.OpenRecord;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Frame;
import org.reknit.web.JointPlaces;
import org.reknit.web.Page;
import org.reknit.web.Unsent;
import org.reknit.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Brings the break into every joint place: the way to it, and the quiet while it lasts. */
@Component
class Quiet implements JointPlaces {
    private static final Content NOTHING = out -> {};

    private final Rooms rooms;

    Quiet(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Content above(OpenRecord ours, Visit reader, Frame frame, String page) {
        return rooms.find(reader)
                .<Content>map(room -> new StaticTemplates().timeoutsAbove(frame, room, WayBack.of(page)))
                .orElse(NOTHING);
    }

    /** 423: nothing is wrong with the form, and at the hour it says the same form is let through. */
    @Override
    public Optional<Page> waits(Visit author, Frame frame, Unsent form) {
        return rooms.find(author)
                .filter(room -> room.holding().isPresent())
                .map(room -> Page.of(
                        new StaticTemplates()
                                .timeoutsHeld(
                                        frame.in("us")
                                                .pinning(room.oursOrNotHere().head()),
                                        room,
                                        form),
                        HttpStatus.LOCKED));
    }
}
