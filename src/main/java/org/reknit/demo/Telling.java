package org.reknit.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.reknit.acts.Chapter;
import org.reknit.acts.EntryId;
import org.reknit.keys.NewPeople;
import org.reknit.keys.NewPerson;
import org.reknit.pairing.NewPairs;
import org.reknit.path.GoingOn;
import org.reknit.path.Here;
import org.reknit.record.Decision;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.reknit.record.Submitted;
import org.reknit.stages.PathAct;
import org.reknit.stages.PathAct.Onward;
import org.reknit.stages.Readiness;
import org.reknit.text.Library;

/** Tells one story to a new installation, act after act, each at its own moment. */
final class Telling {
    private static final Chapter CHAPTER = new Chapter("path");
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final Story story;
    private final NewPeople newPeople;
    private final NewPairs pairs;
    private final Records records;
    private final GoingOn goingOn;
    private final Library library;
    private final Clock clock;
    private final Map<String, NewPerson> people = new HashMap<>();
    private final Map<String, UUID> ids = new HashMap<>();

    Telling(
            Story story,
            NewPeople newPeople,
            NewPairs pairs,
            Records records,
            GoingOn goingOn,
            Library library,
            Clock clock) {
        this.story = story;
        this.newPeople = newPeople;
        this.pairs = pairs;
        this.records = records;
        this.goingOn = goingOn;
        this.library = library;
        this.clock = clock;
    }

    void all() {
        for (Demo.Guest guest : story.people()) arrive(guest);
        var acts = story.inOrder();
        for (Story.Told told : acts) if (told.day() < story.linked().day()) tell(told);
        link();
        for (Story.Told told : acts) if (told.day() >= story.linked().day()) tell(told);
        people.values().forEach(NewPerson::close);
    }

    private void arrive(Demo.Guest guest) {
        Instant moment = Story.moment(story.arrives(guest.name()), EVENING, clock);
        people.put(guest.name(), StoryClock.at(moment, () -> newPeople.signUp(guest.name(), guest.password())));
    }

    private void link() {
        var linked = story.linked();
        NewPerson inviter = person(linked.inviter());
        NewPerson other = people.values().stream()
                .filter(person -> person != inviter)
                .findFirst()
                .orElseThrow();
        var record = StoryClock.at(
                Story.moment(linked.day(), linked.time(), clock), () -> pairs.link(inviter, other, story.kind()));
        if (!theirs(other).id().equals(record)) throw new IllegalStateException("linked elsewhere");
    }

    private void tell(Story.Told told) {
        Instant moment = Story.moment(told.day(), told.time(), clock);
        if (StoryClock.at(moment, () -> done(told, moment)) instanceof Decision.Refused<?>(var reason)) {
            throw new IllegalStateException(told + ": " + reason);
        }
    }

    private Decision<?> done(Story.Told told, Instant moment) {
        NewPerson by = person(told.by());
        if (told.says().isPresent()) return says(told.says().get(), by);
        OpenRecord record = switch (told.in().orElseThrow()) {
            case PRIVATE -> records.own(by);
            case SHARED -> theirs(by);
        };
        String act = told.act().orElseThrow();
        return switch (act) {
            case "path/onward/1" ->
                goingOn.goOn(Here.of(by, records), by.submit(record, CHAPTER, Onward.class, fields(told), moment));
            case "path/setback/1" -> tells(by, by.submit(record, CHAPTER, PathAct.Told.class, fields(told), moment));
            default -> done(told, StoryAct.of(act, library), by, record, moment);
        };
    }

    private Decision<?> tells(NewPerson by, Submitted setback) {
        goingOn.tell(Here.of(by, records), setback);
        return new Decision.Granted<>();
    }

    /** An answer to the stage's question, which stands in no record. */
    private Decision<?> says(String answer, NewPerson by) {
        goingOn.say(Here.of(by, records), Readiness.of(answer));
        return new Decision.Granted<>();
    }

    private Decision<?> done(Story.Told told, StoryAct<?, ?> saying, NewPerson by, OpenRecord record, Instant moment) {
        var fields = fields(told);
        Submitted submitted = switch (told.signer().orElseThrow()) {
            case BROWSER -> by.submit(record, Chapter.of(told.act().orElseThrow()), saying.type(), fields, moment);
            case HELPER -> withoutScripts(record, fields);
        };
        told.id().ifPresent(id -> ids.put("$" + id, submitted.id().value()));
        return saying.into(record, submitted);
    }

    private static Submitted withoutScripts(OpenRecord record, Map<String, List<String>> fields) {
        var seen = Optional.of(record.head().link());
        return new Submitted(EntryId.fresh(), seen, fields, Optional.empty());
    }

    private Map<String, List<String>> fields(Story.Told told) {
        return told.fields().orElseThrow().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> field.getValue().stream().map(this::resolved).toList(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** The id behind a name such as {@code $b1}; a breach has its id from the first act that speaks of it. */
    private String resolved(String value) {
        if (!value.matches("\\$[a-z]\\d+")) return value;
        return ids.computeIfAbsent(value, first -> UUID.randomUUID()).toString();
    }

    private NewPerson person(String name) {
        return Optional.ofNullable(people.get(name)).orElseThrow();
    }

    private OpenRecord theirs(NewPerson person) {
        return records.shared(person).orElseThrow();
    }
}
