package org.reknit.breaches;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.reknit.breaches.BreachAct.Name;
import org.reknit.breaches.BreachAct.Share;
import org.reknit.breaches.Breaches.Refusal;
import org.reknit.record.Decision.Granted;
import org.reknit.record.Decision.Refused;
import org.reknit.record.NotHere;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.reknit.record.Submitted;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Filled;
import org.reknit.web.ForBoth;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Pen;
import org.reknit.web.Redirect;
import org.reknit.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Naming a breach for oneself, and telling the other of it after seeing exactly what they will read. */
@Controller
class BreachPages {
    private final Records records;

    BreachPages(Records records) {
        this.records = records;
    }

    @GetMapping("/breaches/new")
    Page newBreach(Frame frame, Visit visit) {
        OpenRecord mine = records.own(visit);
        var pen = Pen.ready(mine, Name.class);
        var fresh = Filled.with("breach", UUID.randomUUID().toString());
        return Page.of(new StaticTemplates().breachesName(frame.in("path").pinning(mine.head()), pen, fresh));
    }

    @PostMapping("/breaches")
    View name(Frame frame, Visit visit, Submitted submitted) {
        OpenRecord mine = records.own(visit);
        Name act = submitted.as(Name.class);
        var decision = mine.append(submitted, Name.class, Breaches.RULED);
        return switch (decision) {
            case Granted<Refusal> done -> Redirect.to("/breaches/" + act.breach());
            case Refused<Refusal>(Refusal reason) -> {
                var pen = Pen.again(mine, Name.class, submitted.id());
                yield Page.refused(new StaticTemplates()
                        .breachesName(frame.in("path"), pen, Filled.with(submitted, problem(frame, reason))));
            }
        };
    }

    @GetMapping("/breaches/{id}/sharing")
    Page preview(@PathVariable UUID id, Frame frame, Visit visit) {
        OpenRecord ours = records.shared(visit).orElseThrow(NotHere::new);
        var pen = Pen.ready(ours, Share.class);
        return Page.of(share(frame.pinning(ours.head()), visit, ours, new BreachId(id), pen, Optional.empty()));
    }

    @ForBoth
    @PostMapping("/breaches/{id}/sharing")
    View share(@PathVariable UUID id, Frame frame, Visit visit, Submitted submitted) {
        OpenRecord ours = records.shared(visit).orElseThrow(NotHere::new);
        Share act = submitted.as(Share.class);
        if (!act.breach().value().equals(id)) throw new NotHere();
        var decision = ours.append(submitted, Share.class, Breaches.RULED);
        return switch (decision) {
            case Granted<Refusal> done -> Redirect.to("/breaches/" + id);
            case Refused<Refusal>(Refusal reason) -> {
                var pen = Pen.again(ours, Share.class, submitted.id());
                var filled = Filled.with(submitted, problem(frame, reason));
                yield Page.refused(share(frame, visit, ours, act.breach(), pen, Optional.of(filled)));
            }
        };
    }

    /** What the form begins with: one's own line; or, where only the other spoke of it, nothing but where one stands. */
    private JteModel share(Frame frame, Visit visit, OpenRecord ours, BreachId id, Pen pen, Optional<Filled> written) {
        var mine = records.own(visit).read(Breaches.FOLD).find(id);
        var theirs = ours.read(Breaches.FOLD).find(id);
        Breach breach = mine.or(() -> theirs).orElseThrow(NotHere::new);
        Role role = theirs.flatMap(known -> known.role(visit.person()))
                .or(() -> breach.role(visit.person()))
                .orElseThrow(NotHere::new);
        String line = mine.flatMap(known -> known.line(visit.person()))
                .map(Breach.Line::text)
                .orElse("");
        Filled filled = written.orElseGet(() -> new Filled(
                Map.of(
                        "breach", List.of(id.toString()),
                        "kind", List.of(breach.kind().key()),
                        "role", List.of(role.key()),
                        "line", List.of(line)),
                Map.of()));
        var members = ours.members();
        String other = members.other(visit.person()).orElseThrow(NotHere::new).name();
        return new StaticTemplates()
                .breachesShare(
                        frame.in("us").joint(ours), pen, filled, visit.name().value(), other);
    }

    private static Map<String, String> problem(Frame frame, Refusal reason) {
        return Map.of("line", frame.say(reason.sentence()));
    }
}
