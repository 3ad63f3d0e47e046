package org.reknit.guides;

import org.reknit.record.NotHere;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The guides, open to all; they know nobody and ask nothing. */
@Controller
class GuidePages {
    private final Guides guides;

    GuidePages(Guides guides) {
        this.guides = guides;
    }

    @GetMapping("/guides")
    Page all(Frame frame) {
        var open = frame.open(frame.say("guides.description"));
        return Page.of(new StaticTemplates().guidesAll(open, guides.all()));
    }

    @GetMapping("/guides/where-this-comes-from")
    Page sources(Frame frame) {
        var sources = guides.sources();
        return Page.of(new StaticTemplates()
                .guidesSources(frame.open(sources.summary()), sources.title(), sources.summary(), sources.body()));
    }

    @GetMapping("/guides/{id}")
    Page guide(@PathVariable String id, Frame frame) {
        var guide = guides.find(id).orElseThrow(NotHere::new);
        return Page.of(new StaticTemplates().guidesGuide(frame.open(guide.summary()), guide));
    }
}
