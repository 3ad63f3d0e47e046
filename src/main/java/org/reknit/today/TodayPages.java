package org.reknit.today;

import java.util.Optional;
import org.reknit.cards.CardsToday;
import org.reknit.path.Here;
import org.reknit.path.Lines;
import org.reknit.path.Paths;
import org.reknit.record.Records;
import org.reknit.stages.PaceAct;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Pen;
import org.reknit.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The one next thing, and why. */
@Controller
class TodayPages {
    private final Records records;
    private final Paths paths;
    private final Moods moods;
    private final CardsToday cards;

    TodayPages(Records records, Paths paths, Moods moods, CardsToday cards) {
        this.records = records;
        this.paths = paths;
        this.moods = moods;
        this.cards = cards;
    }

    @GetMapping("/today")
    Page today(Frame frame, Visit visit) {
        var here = Here.of(visit, records);
        var framed = here.frame(frame, "today");
        var path = paths.of(here);
        var standing = path.history().standing();
        if (standing.paused()) {
            var resume = Pen.ready(here.own(), PaceAct.Resume.class);
            return Page.of(new StaticTemplates().todayPaused(framed, resume));
        }
        var lines = standing.breaches().size() > 1 ? Lines.of(standing) : Lines.NONE;
        var card = path.onOwnWay() ? Optional.<CardsToday.Sight>empty() : cards.of(visit);
        var told = path.told();
        boolean byMe = told.filter(event -> event.by().equals(here.me())).isPresent();
        var today = NextThing.of(path, () -> paths.gateOpen(here, path));
        return Page.of(new StaticTemplates()
                .todayToday(framed, today, told, byMe, moods, standing.bond(), here.otherName(), lines, card));
    }
}
