package org.reknit.places;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.reknit.pairing.SafetyNumber;
import org.reknit.path.Here;
import org.reknit.path.Lines;
import org.reknit.path.Rest;
import org.reknit.record.Members;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.reknit.statements.Spoken;
import org.reknit.templates.StaticTemplates;
import org.reknit.timeouts.TimeOuts;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the two have in common, or how one could come to share something. */
@Controller
class UsPages {
    private final Records records;
    private final Clock clock;

    UsPages(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @GetMapping("/us")
    Page us(Frame frame, Visit visit, @RequestParam(defaultValue = "1") int page) {
        var here = Here.of(visit, records);
        var framed = here.frame(frame, "us");
        return Page.of(pair(here)
                .map(pair -> new StaticTemplates().placesUs(framed, pair, past(here), Math.max(1, page), Rest.of(here)))
                .orElseGet(() -> new StaticTemplates().placesUnlinked(framed, Rest.of(here))));
    }

    private Past past(Here here) {
        return here.ours()
                .map(ours ->
                        Past.of(ours.read(Spoken.FOLD), ours.read(TimeOuts.FOLD).ended(clock.instant())))
                .orElse(new Past(List.of()));
    }

    private static Optional<Pair> pair(Here here) {
        return here.ours().flatMap(ours -> here.members().flatMap(members -> pair(here, ours, members)));
    }

    private static Optional<Pair> pair(Here here, OpenRecord ours, Members members) {
        var standing = here.standing();
        return members.find(here.me())
                .flatMap(me -> members.other(here.me())
                        .map(other -> new Pair(
                                here.me(),
                                other.name(),
                                members.kind(),
                                members.left(),
                                standing.ours().all(),
                                Lines.of(standing),
                                SafetyNumber.of(me, other),
                                SafetyNumber.spaced(ours.head().code()))));
    }
}
