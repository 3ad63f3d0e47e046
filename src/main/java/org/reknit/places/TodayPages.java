package org.reknit.places;

import java.util.Optional;
import org.reknit.cards.CardsToday;
import org.reknit.path.Here;
import org.reknit.path.Journeys;
import org.reknit.path.Lines;
import org.reknit.path.Moods;
import org.reknit.path.PaceAct;
import org.reknit.record.Records;
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
    private final Journeys journeys;
    private final Moods moods;
    private final CardsToday cards;

    TodayPages(Records records, Journeys journeys, Moods moods, CardsToday cards) {
        this.records = records;
        this.journeys = journeys;
        this.moods = moods;
        this.cards = cards;
    }

    @GetMapping("/today")
    Page today(Frame frame, Visit visit) {
        var here = Here.of(visit, records);
        var framed = here.frame(frame, "today");
        var journey = journeys.of(here);
        var standing = journey.history().standing();
        if (standing.paused()) {
            var resume = Pen.ready(here.own(), PaceAct.Resume.class);
            return Page.of(new StaticTemplates().placesPaused(framed, resume));
        }
        var lines = standing.breaches().size() > 1 ? Lines.of(standing) : Lines.NONE;
        var card = journey.onOwnWay() ? Optional.<CardsToday.Sight>empty() : cards.of(visit);
        var told = journey.told();
        boolean byMe = told.filter(event -> event.by().equals(here.me())).isPresent();
        var walk = journey.walk(journeys.gateOpen(here, journey));
        return Page.of(new StaticTemplates()
                .placesToday(framed, walk, told, byMe, moods, standing.bond(), here.otherName(), lines, card));
    }
}
