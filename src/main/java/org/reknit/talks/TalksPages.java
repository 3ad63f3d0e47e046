package org.reknit.talks;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.reknit.breaches.Breaches;
import org.reknit.coach.Advice;
import org.reknit.coach.Coach;
import org.reknit.record.Act;
import org.reknit.record.Decision;
import org.reknit.record.Decision.Granted;
import org.reknit.record.Decision.Refused;
import org.reknit.record.EntryId;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.reknit.record.Submitted;
import org.reknit.talks.TalkAct.Propose;
import org.reknit.talks.TalkAct.Settle;
import org.reknit.talks.TalkAct.Topic;
import org.reknit.talks.Talks.Refusal;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Filled;
import org.reknit.web.ForBoth;
import org.reknit.web.Frame;
import org.reknit.web.NotHere;
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
    private final Clock clock;

    TalksPages(Records records, Coach coach, Clock clock) {
        this.records = records;
        this.coach = coach;
        this.clock = clock;
    }

    /** Whoever is not linked with anyone is shown how that would go. */
    @GetMapping("/talks")
    View all(Frame frame, Visit visit) {
        return records.shared(visit)
                .<View>map(ours -> Page.of(list(frame, visit, ours, Filled.EMPTY)))
                .orElseGet(() -> Redirect.to("/us"));
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
        OpenRecord ours = ours(visit);
        var begun = new LinkedHashMap<String, List<String>>();
        from.map(EntryId::new).ifPresent(id -> takeUp(ours, id, begun));
        breach.ifPresent(id -> begun.put("breach", List.of(id.toString())));
        heard.ifPresent(any -> begun.put("shape", List.of("impact")));
        return Page.of(proposal(frame, visit, ours, new EntryId(UUID.randomUUID()), new Filled(begun, Map.of())));
    }

    @ForBoth
    @PostMapping("/talks")
    View proposed(Frame frame, Visit visit, Submitted submitted, @RequestParam("_then") Optional<String> then) {
        OpenRecord ours = ours(visit);
        if (Coach.isAsked(then)) {
            var advice = coach.read(visit, submitted, List.of("opener"), then, List.of());
            var filled = Filled.with(submitted, Map.of());
            return Page.of(proposal(frame, visit, ours, submitted.id(), filled, advice));
        }
        if (then.filter(TAKES::equals).isPresent())
            return Page.of(proposal(frame, visit, ours, submitted.id(), withOpener(visit, submitted)));
        return switch (append(ours, visit, submitted, Propose.class)) {
            case Granted<Refusal> done -> Redirect.to("/talks/" + submitted.id());
            case Refused<Refusal>(Refusal reason) -> {
                Frame told = frame.saying(reason.sentence(), "name", other(ours, visit));
                var filled = Filled.with(submitted, Map.of());
                yield Page.refused(proposal(told, visit, ours, submitted.id(), filled));
            }
        };
    }

    /** Nothing is stored or sent here: the words stand in the form, to be changed or taken out again. */
    private Filled withOpener(Visit visit, Submitted submitted) {
        var fields = new LinkedHashMap<>(submitted.fields());
        Openers.newest(records.own(visit)).ifPresent(sentences -> {
            String written = new Filled(fields, Map.of()).value("opener");
            fields.put("opener", List.of(Openers.joined(written, sentences)));
        });
        return new Filled(fields, Map.of());
    }

    @ForBoth
    @PostMapping("/talks/topics")
    View park(Frame frame, Visit visit, Submitted submitted) {
        return changed(frame, visit, submitted, Topic.class);
    }

    @ForBoth
    @PostMapping("/talks/settled")
    View settle(Frame frame, Visit visit, Submitted submitted) {
        return changed(frame, visit, submitted, Settle.class);
    }

    private View changed(Frame frame, Visit visit, Submitted submitted, Class<? extends TalkAct> type) {
        OpenRecord ours = ours(visit);
        return switch (append(ours, visit, submitted, type)) {
            case Granted<Refusal> done -> Redirect.to("/talks");
            case Refused<Refusal>(Refusal reason) -> {
                Frame told = frame.saying(reason.sentence(), "name", other(ours, visit));
                yield Page.refused(list(told, visit, ours, Filled.with(submitted, Map.of())));
            }
        };
    }

    private Decision<Refusal> append(OpenRecord ours, Visit visit, Submitted submitted, Class<? extends TalkAct> type) {
        TalkAct act = submitted.as(type);
        return ours.append(
                submitted,
                type,
                visit,
                Talks.FOLD,
                talks -> talks.against(
                        visit.person(),
                        ours.read(Breaches.FOLD),
                        Pauses.runs(ours, visit.person(), clock.instant()),
                        act));
    }

    private gg.jte.models.runtime.JteModel list(Frame frame, Visit visit, OpenRecord ours, Filled filled) {
        var talks = ours.read(Talks.FOLD);
        var known = Stream.concat(talks.all().stream().map(Talk::id), talks.parked().stream());
        var topics = Transcripts.topics(ours, known.distinct());
        var parked = talks.parked().stream()
                .filter(topics::containsKey)
                .map(id -> new TalkList.Parked(id, topics.getOrDefault(id, ""), pen(ours, visit, Settle.class)))
                .toList();
        boolean together = ours.members().together();
        var list = new TalkList(talks, topics, parked, together, other(ours, visit), pen(ours, visit, Topic.class));
        return new StaticTemplates().talksAll(framed(frame, visit, ours), list, filled);
    }

    private gg.jte.models.runtime.JteModel proposal(
            Frame frame, Visit visit, OpenRecord ours, EntryId entry, Filled filled) {
        return proposal(frame, visit, ours, entry, filled, coach.quiet(records.own(visit)));
    }

    private gg.jte.models.runtime.JteModel proposal(
            Frame frame, Visit visit, OpenRecord ours, EntryId entry, Filled filled, Advice advice) {
        var pen = Pen.again(ours, visit.person(), Talks.CHAPTER, Propose.class, entry);
        var proposal = new Proposal(
                visit.person(),
                ours.members().find(visit.person()).map(member -> member.name()).orElse(""),
                other(ours, visit),
                ours.read(Breaches.FOLD).all(),
                Openers.newest(records.own(visit)),
                pen);
        return new StaticTemplates().talksPropose(framed(frame, visit, ours), proposal, filled, advice);
    }

    private static void takeUp(OpenRecord ours, EntryId from, Map<String, List<String>> fields) {
        if (!ours.read(Talks.FOLD).parked().contains(from)) throw new NotHere();
        String topic = Transcripts.topics(ours, Stream.of(from)).getOrDefault(from, "");
        fields.put("from", List.of(from.toString()));
        fields.put("topic", List.of(topic.length() > Talks.TOPIC ? topic.substring(0, Talks.TOPIC) : topic));
    }

    private Frame framed(Frame frame, Visit visit, OpenRecord ours) {
        return frame.in("us")
                .pinning(records.own(visit).head())
                .pinning(ours.head())
                .joint(ours);
    }

    private static Pen pen(OpenRecord ours, Visit visit, Class<? extends Act> type) {
        return Pen.ready(ours, visit.person(), Talks.CHAPTER, type);
    }

    private static String other(OpenRecord ours, Visit visit) {
        return ours.members().other(visit.person()).map(member -> member.name()).orElse("");
    }

    private OpenRecord ours(Visit visit) {
        return records.shared(visit).orElseThrow(NotHere::new);
    }
}
