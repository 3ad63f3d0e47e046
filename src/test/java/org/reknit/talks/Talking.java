package org.reknit.talks;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reknit.acts.EntryId;
import org.reknit.acts.Signer;
import org.reknit.breaches.Breach;
import org.reknit.breaches.BreachId;
import org.reknit.breaches.BreachKind;
import org.reknit.breaches.Breaches;
import org.reknit.breaches.Role;
import org.reknit.people.PersonId;
import org.reknit.record.Said;
import org.reknit.talks.TalkAct.Propose;
import org.reknit.talks.Talks.Refusal;

/** Two people's talks in one record. Nora was hurt by what Tom did, and both have told it. */
final class Talking {
    static final PersonId NORA = PersonId.fresh();
    static final PersonId TOM = PersonId.fresh();
    static final BreachId LIE = BreachId.fresh();
    static final Optional<Voice> OWN = Optional.empty();

    private static final Breaches TOLD = new Breaches(
            List.of(new Breach(LIE, BreachKind.DISHONESTY, List.of(new Breach.Line(NORA, Role.HURT, "At work")))));

    private Instant time = Instant.parse("2026-03-04T21:00:00Z");
    private Talks now = Talks.FOLD.empty();

    Talks now() {
        return now;
    }

    /** The server's clock; a minute passes with each thing said. */
    Instant time() {
        return time;
    }

    Talk talk(EntryId id) {
        return now.find(id).orElseThrow();
    }

    @CanIgnoreReturnValue
    EntryId says(PersonId by, TalkAct act) {
        time = time.plusSeconds(60);
        var id = EntryId.fresh();
        now = Talks.FOLD.step().apply(now, new Said<>(id, by, time, Instant.EPOCH, Signer.BROWSER, act));
        return id;
    }

    /** Proposed by Nora, and begun. */
    EntryId begun(Propose proposal) {
        var talk = says(NORA, proposal);
        says(TOM, new TalkAct.Begin(talk, 0, OWN));
        return talk;
    }

    Optional<Refusal> against(PersonId by, TalkAct act) {
        return now.against(by, TOLD, false, act);
    }

    Optional<Refusal> whilePaused(PersonId by, TalkAct act) {
        return now.against(by, TOLD, true, act);
    }

    static Propose proposal() {
        return proposal(Manner.TWO_DEVICES, 20);
    }

    static Propose proposal(Manner manner, int minutes) {
        return about(manner, minutes, Shape.EVEN, Voice.PROPOSER, Optional.empty());
    }

    static Propose hearingOut(Voice starts, Optional<BreachId> breach) {
        return about(Manner.TWO_DEVICES, 20, Shape.IMPACT, starts, breach);
    }

    static Propose about(Manner manner, int minutes, Shape shape, Voice starts, Optional<BreachId> breach) {
        return new Propose("Money", Optional.empty(), starts, manner, shape, minutes, breach, Optional.empty());
    }

    static Propose saying(String topic, Optional<String> opener, Optional<EntryId> from) {
        return new Propose(topic, opener, Voice.PROPOSER, Manner.TWO_DEVICES, Shape.EVEN, 20, Optional.empty(), from);
    }
}
