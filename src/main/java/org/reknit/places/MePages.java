package org.reknit.places;

import java.util.List;
import org.reknit.breaches.Breach;
import org.reknit.path.Here;
import org.reknit.path.Lines;
import org.reknit.record.Records;
import org.reknit.templates.StaticTemplates;
import org.reknit.today.Kept;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What is one's own: breaches named, drafts kept, the ways in. */
@Controller
class MePages {
    private final Records records;

    MePages(Records records) {
        this.records = records;
    }

    @GetMapping("/me")
    Page me(Frame frame, Visit visit) {
        var here = Here.of(visit, records);
        var standing = here.standing();
        var breaches = standing.breaches().stream().map(Breach::id).toList();
        List<Kept> drafts = standing.drafts().all().reversed().stream()
                .flatMap(draft -> Kept.of(draft).stream())
                .toList();
        String name = visit.name().value();
        return Page.of(
                new StaticTemplates().placesMe(here.frame(frame, "me"), name, breaches, Lines.of(standing), drafts));
    }
}
