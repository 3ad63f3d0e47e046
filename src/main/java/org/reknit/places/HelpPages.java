package org.reknit.places;

import java.time.Clock;
import java.time.ZoneOffset;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Help: the same words for everyone who opens it, so that having it open says nothing about anybody. */
@Controller
class HelpPages {
    private final HelpLines lines;
    private final Clock clock;

    HelpPages(HelpLines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    @GetMapping("/help")
    Page help(Frame frame) {
        var checked = lines.checked().atStartOfDay(ZoneOffset.UTC).toInstant();
        return Page.of(new StaticTemplates()
                .placesHelp(frame.in("help").open(), lines.regions(), checked, lines.isStale(clock)));
    }
}
