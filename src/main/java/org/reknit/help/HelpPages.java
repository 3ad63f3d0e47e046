package org.reknit.help;

import java.time.Clock;
import java.time.LocalDate;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Help: the same words for everyone who opens it, so that having it open says nothing about anybody. Every region is in
 * the one page, so that nobody has to say where they are.
 */
@Controller
class HelpPages {
    private final Regions regions;
    private final Clock clock;

    HelpPages(Regions regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping("/help")
    Page help(Frame frame) {
        var open = frame.in("help").withoutReopening().open(frame.say("help.description"));
        return Page.of(new StaticTemplates().helpAll(open, regions.all(), LocalDate.now(clock)));
    }
}
