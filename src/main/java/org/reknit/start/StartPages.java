package org.reknit.start;

import org.reknit.templates.StaticTemplates;
import org.reknit.text.Editions;
import org.reknit.text.Shelf;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The one page that is there before anything else. It holds the words for everyone, and style sheets show those that
 * someone chooses, so that neither the address, the history nor this server learns where they stand.
 */
@Controller
class StartPages {
    private static final String FILE = "first-days.md";

    private final Editions<FirstDays> words;

    StartPages(Shelf shelf) {
        words = Editions.of(shelf, edition -> edition.sheet("start", FILE).as(FirstDays::read));
    }

    @GetMapping("/start")
    Page start(Frame frame) {
        var tonight = words.get();
        return Page.of(new StaticTemplates().startTonight(frame.open(tonight.summary()), tonight));
    }
}
