package org.reknit.keys;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reknit.record.NotHere;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Redirect;
import org.reknit.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where a person is signed in, and by which ways they can come in. */
@Controller
public class DevicePages {
    private final Sessions sessions;
    private final Doors doors;

    DevicePages(Sessions sessions, Doors doors) {
        this.sessions = sessions;
        this.doors = doors;
    }

    @GetMapping("/me/devices")
    Page page(Frame frame, SignedIn visit, @RequestParam Optional<String> changed) {
        String here = visit.session().id();
        List<Device> devices = sessions.of(visit.person()).stream()
                .map(session -> new Device(
                        session.id(),
                        session.device(),
                        session.createdAt(),
                        session.seenAt(),
                        session.id().equals(here)))
                .toList();
        var kinds = doors.kinds(visit.person()).stream().map(SlotKind::key).toList();
        var framed = changed.isPresent() ? frame.saying("keys.devices.changed") : frame;
        return Page.of(new StaticTemplates().keysDevices(framed.in("me"), devices, kinds));
    }

    @PostMapping("/me/devices/{id}/end")
    View end(@PathVariable String id, Visit visit) {
        if (!sessions.end(visit.person(), id)) throw new NotHere();
        return Redirect.to("/me/devices");
    }

    /** A browser in which the person is signed in. */
    public record Device(String id, String name, Instant since, Instant seen, boolean here) {
        @Override
        public String toString() {
            return "Device";
        }
    }
}
