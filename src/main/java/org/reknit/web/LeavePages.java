package org.reknit.web;

import java.util.Optional;
import org.reknit.templates.StaticTemplates;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Leave now: the session ends on the server whatever the browser goes on to do. */
@Controller
class LeavePages {
    private final Visits visits;
    private final String leaveTo;

    LeavePages(Visits visits, @Value("${reknit.leave-to}") String leaveTo) {
        this.visits = visits;
        this.leaveTo = leaveTo;
    }

    /** The link of a page without scripts. Another site's link to here leaves nobody. */
    @GetMapping("/leave")
    ResponseEntity<Void> follow(Caller caller, @RequestHeader("Sec-Fetch-Site") Optional<String> site) {
        boolean elsewhere = site.filter(from -> from.equals("cross-site")).isPresent();
        if (elsewhere)
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, leaveTo)
                    .build();
        end(caller);
        return gone(caller, HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, leaveTo)
                .build();
    }

    /** The beacon that a page sends while it is already on its way. */
    @PostMapping("/leave")
    ResponseEntity<Void> beacon(Caller caller) {
        end(caller);
        return gone(caller, HttpStatus.NO_CONTENT).build();
    }

    @GetMapping("/leave/about")
    Page about(Frame frame) {
        return Page.of(new StaticTemplates().webLeaveAbout(frame.open()));
    }

    private void end(Caller caller) {
        caller.cookie().ifPresent(visits::end);
    }

    private ResponseEntity.BodyBuilder gone(Caller caller, HttpStatus status) {
        return ResponseEntity.status(status)
                .header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
                .header(HttpHeaders.SET_COOKIE, caller.noCookies());
    }
}
