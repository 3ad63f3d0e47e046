package org.reknit.places;

import org.reknit.templates.StaticTemplates;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Redirect;
import org.reknit.web.Visitor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The front door, and what is promised at it. */
@Controller
class FrontPages {
    private final String runBy;

    FrontPages(@Value("${reknit.run-by:}") String runBy) {
        this.runBy = runBy;
    }

    @GetMapping("/")
    View welcome(Frame frame, Visitor visitor) {
        if (visitor.visit().isPresent()) return Redirect.to("/today");
        return Page.of(new StaticTemplates().placesWelcome(frame.open()));
    }

    @GetMapping("/promise")
    Page promise(Frame frame) {
        return Page.of(new StaticTemplates().placesPromise(frame.open(), runBy));
    }
}
