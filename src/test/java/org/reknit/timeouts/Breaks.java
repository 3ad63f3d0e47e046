package org.reknit.timeouts;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.reknit.acts.EntryId;
import org.reknit.acts.Signer;
import org.reknit.people.PersonId;
import org.reknit.record.Said;

/** Two people, a clock that can be moved, and what they say. The browsers' clocks are a year ahead. */
final class Breaks {
    static final PersonId NORA = PersonId.fresh();
    static final PersonId TOM = PersonId.fresh();

    private Instant time = Instant.parse("2026-03-04T21:00:00Z");
    private TimeOuts now = TimeOuts.FOLD.empty();

    TimeOuts now() {
        return now;
    }

    Instant time() {
        return time;
    }

    void pass(Duration duration) {
        time = time.plus(duration);
    }

    @CanIgnoreReturnValue
    EntryId calls(PersonId by, Length length) {
        return says(by, new TimeOutAct.Call(length, Optional.empty()));
    }

    @CanIgnoreReturnValue
    EntryId callsUntil(PersonId by, Instant hour) {
        return says(by, new TimeOutAct.Call(Length.TOMORROW, Optional.of(hour)));
    }

    @CanIgnoreReturnValue
    EntryId says(PersonId by, TimeOutAct act) {
        var id = EntryId.fresh();
        Instant claimed = time.plus(Duration.ofDays(365));
        now = TimeOuts.FOLD.step().apply(now, new Said<>(id, by, time, claimed, Signer.BROWSER, act));
        return id;
    }

    Optional<TimeOuts.Refusal> against(PersonId by, TimeOutAct act) {
        return now.against(by, act, time);
    }
}
