package org.reknit.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.reknit.keys.NewPeople;
import org.reknit.keys.NewPerson;
import org.reknit.pairing.NewPairs;
import org.reknit.people.PairKind;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.reknit.record.Submitted;
import org.reknit.talks.TalkAct;
import org.reknit.talks.Talks;
import org.springframework.context.ApplicationContext;

/** Pairs who have just begun a talk, each on a phone of their own. */
final class TalkingPairs {
    private final NewPeople people;
    private final NewPairs pairs;
    private final Records records;
    private final PastClock clock;

    TalkingPairs(ApplicationContext application, PastClock clock) {
        this.people = application.getBean(NewPeople.class);
        this.pairs = application.getBean(NewPairs.class);
        this.records = application.getBean(Records.class);
        this.clock = clock;
    }

    /** @return for each pair the proposer's cookie, the other's, and the talk, with a colon between them */
    List<String> begin(int count) {
        return IntStream.range(0, count).mapToObj(i -> begin()).toList();
    }

    private String begin() {
        var one = people.signUp("Ada " + UUID.randomUUID(), "a password for measuring");
        var other = people.signUp("Ben " + UUID.randomUUID(), "a password for measuring");
        var id = pairs.link(one, other, PairKind.FRIENDS);
        if (!shared(one).id().equals(id)) throw new IllegalStateException("linked");
        var proposal = Map.of(
                "topic", List.of("Who rings whom when it gets late"),
                "starts", List.of("proposer"),
                "manner", List.of("two-devices"),
                "shape", List.of("even"),
                "minutes", List.of("60"));
        var talk = append(one, TalkAct.Propose.class, proposal);
        var beginning = Map.of("talk", List.of(talk), "step", List.of("0"));
        if (append(other, TalkAct.Begin.class, beginning).equals(talk)) throw new IllegalStateException("fresh ids");
        return String.join(":", people.signIn(one), people.signIn(other), talk);
    }

    private String append(NewPerson by, Class<? extends TalkAct> type, Map<String, List<String>> fields) {
        OpenRecord record = shared(by);
        Submitted submitted = by.submit(record, Talks.CHAPTER, type, fields, clock.instant());
        record.keep(submitted, type, Talks.FOLD);
        return submitted.id().toString();
    }

    private OpenRecord shared(NewPerson person) {
        return records.shared(person).orElseThrow();
    }
}
