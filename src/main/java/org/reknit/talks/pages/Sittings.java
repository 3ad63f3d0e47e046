package org.reknit.talks.pages;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.reknit.acts.EntryId;
import org.reknit.record.NotHere;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.reknit.talks.Manner;
import org.reknit.talks.Pauses;
import org.reknit.talks.Talk;
import org.reknit.talks.Talks;
import org.reknit.talks.Voice;
import org.reknit.web.Visit;
import org.springframework.stereotype.Component;

/** Finds a talk inside the record that the visitor's keys open; for anyone else it is not there. */
@Component
class Sittings {
    private final Records records;
    private final Clock clock;

    Sittings(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** @param ready the step at which whoever now holds the shared device has said that it is them */
    Sitting open(Visit visit, UUID id, Optional<Integer> ready) {
        var company = records.company(visit);
        OpenRecord ours = company.oursOrNotHere();
        Talk talk = ours.read(Talks.FOLD).find(new EntryId(id)).orElseThrow(NotHere::new);
        var now = clock.instant();
        Voice mine = talk.voice(visit.person());
        // The device that both share is the proposer's; on their own the other stays themselves.
        boolean shared = talk.manner() == Manner.ONE_DEVICE && mine == Voice.PROPOSER && talk.isUnderWay();
        Voice voice = shared ? talk.stand().turn() : mine;
        boolean handOver = shared && ready.filter(step -> step == talk.step()).isEmpty() && changesHands(talk);
        return new Sitting(company, talk, voice, handOver, Pauses.runs(ours, visit.person(), now), now);
    }

    /** Whether whoever moves next is not the one who moved last. */
    private static boolean changesHands(Talk talk) {
        return talk.lastVoice().filter(last -> last == talk.stand().turn()).isEmpty();
    }
}
