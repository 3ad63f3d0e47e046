package org.reknit.talks.pages;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.reknit.acts.EntryId;
import org.reknit.breaches.Breaches;
import org.reknit.coach.Advice;
import org.reknit.coach.Coach;
import org.reknit.record.Company;
import org.reknit.record.Decision.Granted;
import org.reknit.record.Decision.Refused;
import org.reknit.record.NotHere;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.reknit.record.Submitted;
import org.reknit.talks.Talk;
import org.reknit.talks.TalkAct;
import org.reknit.talks.TalkAct.Propose;
import org.reknit.talks.TalkAct.Settle;
import org.reknit.talks.TalkAct.Topic;
import org.reknit.talks.Talks;
import org.reknit.talks.Talks.Refusal;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** All talks of two people, what is parked, and proposing another. */
@Controller
class TalksPages {
    /** The button that takes one's own first sentences into the form. */
    private static final String TAKES = "opener";

    private final Records records;
    private final Coach coach;

    TalksPages(Records records, Coach coach) {
        this.records = records;
        this.coach = coach;
    }

    /** Whoever is not linked with anyone is shown how that would go. */
    @GetMapping("/talks")
    View all(Frame frame, Visit visit) {
        var company = records.company(visit);
        return company.ours().isPresent() ? Page.of(list(frame, company, Filled.EMPTY)) : Redirect.to("/us");
    }

    /**
     * @param from what on the list of parked things it takes up
     * @param breach what it is to be about
     * @param heard whether one of them is to be heard out
     */
    @GetMapping("/talks/new")
    Page propose(
            Frame frame,
            Visit visit,
            @RequestParam Optional<UUID> from,
            @RequestParam Optional<UUID> breach,
            @RequestParam Optional<String> heard) {
        var company = company(visit);
        var begun = new LinkedHashMap<String, List<String>>();
        from.map(EntryId::new).ifPresent(id -> takeUp(company.oursOrNotHere(), id, begun));
        breach.ifPresent(id -> begun.put("breach", List.of(id.toString())));
        heard.ifPresent(any -> begun.put("shape", List.of("impact")));
        return Page.of(proposal(frame, company, EntryId.fresh(), Filled.of(begun)));
    }

    @ForBoth
    @PostMapping("/talks")
    View proposed(Frame frame, Visit visit, Submitted submitted, @RequestParam("_then") Optional<String> then) {
        var company = company(visit);
        if (Coach.isAsked(then)) {
            var advice = coach.read(visit, submitted, List.of("opener"), then, List.of());
            var filled = Filled.with(submitted);
            return Page.of(proposal(frame, company, submitted.id(), filled, advice));
        }
        if (then.filter(TAKES::equals).isPresent())
            return Page.of(proposal(frame, company, submitted.id(), withOpener(company, submitted)));
        return switch (company.oursOrNotHere().append(submitted, Propose.class, Talks.RULED)) {
            case Granted<Refusal> done -> Redirect.to("/talks/" + submitted.id());
            case Refused<Refusal>(Refusal reason) -> {
                Frame told = frame.saying(reason.sentence(), "name", company.otherName());
                var filled = Filled.with(submitted);
                yield Page.refused(proposal(told, company, submitted.id(), filled));
            }
        };
    }

    /** Nothing is stored or sent here: the words stand in the form, to be changed or taken out again. */
    private Filled withOpener(Company company, Submitted submitted) {
        var fields = new LinkedHashMap<>(submitted.fields());
        Openers.newest(company.own()).ifPresent(sentences -> {
            String written = Filled.of(fields).value("opener");
            fields.put("opener", List.of(Openers.joined(written, sentences)));
        });
        return Filled.of(fields);
    }

    @ForBoth
    @PostMapping("/talks/topics")
    View park(Frame frame, Visit visit, Submitted submitted) {
        return changed(frame, visit, submitted, Topic.class);
    }

    @ForBoth
    @PostMapping("/talks/settlement")
    View settle(Frame frame, Visit visit, Submitted submitted) {
        return changed(frame, visit, submitted, Settle.class);
    }

    private View changed(Frame frame, Visit visit, Submitted submitted, Class<? extends TalkAct> type) {
        var company = company(visit);
        return switch (company.oursOrNotHere().append(submitted, type, Talks.RULED)) {
            case Granted<Refusal> done -> Redirect.to("/talks");
            case Refused<Refusal>(Refusal reason) -> {
                Frame told = frame.saying(reason.sentence(), "name", company.otherName());
                yield Page.refused(list(told, company, Filled.with(submitted)));
            }
        };
    }

    private JteModel list(Frame frame, Company company, Filled filled) {
        OpenRecord ours = company.oursOrNotHere();
        var talks = ours.read(Talks.FOLD);
        var known = Stream.concat(talks.all().stream().map(Talk::id), talks.parked().stream());
        var topics = Transcripts.topics(ours, known.distinct());
        var parked = talks.parked().stream()
                .filter(topics::containsKey)
                .map(id -> new TalkList.Parked(id, topics.getOrDefault(id, ""), Pen.ready(ours, Settle.class)))
                .toList();
        var list = new TalkList(
                talks, topics, parked, company.together(), company.otherName(), Pen.ready(ours, Topic.class));
        return new StaticTemplates().talksAll(framed(frame, company), list, filled);
    }

    private JteModel proposal(Frame frame, Company company, EntryId entry, Filled filled) {
        return proposal(frame, company, entry, filled, coach.quiet(company.own()));
    }

    private JteModel proposal(Frame frame, Company company, EntryId entry, Filled filled, Advice advice) {
        var pen = Pen.again(company.oursOrNotHere(), Propose.class, entry);
        var proposal = new Proposal(
                company.me(),
                company.nameOf(company.me()),
                company.otherName(),
                company.read(Breaches.FOLD).all(),
                Openers.newest(company.own()),
                pen);
        return new StaticTemplates().talksPropose(framed(frame, company), proposal, filled, advice);
    }

    private static void takeUp(OpenRecord ours, EntryId from, Map<String, List<String>> fields) {
        if (!ours.read(Talks.FOLD).parked().contains(from)) throw new NotHere();
        String topic = Transcripts.topics(ours, Stream.of(from)).getOrDefault(from, "");
        fields.put("from", List.of(from.toString()));
        fields.put("topic", List.of(topic.length() > Talks.TOPIC ? topic.substring(0, Talks.TOPIC) : topic));
    }

    private static Frame framed(Frame frame, Company company) {
        return frame.in("us").over(company, true);
    }

    /** Of two who are, or were, linked. */
    private Company company(Visit visit) {
        var company = records.company(visit);
        if (company.ours().isEmpty()) throw new NotHere();
        return company;
    }
}
