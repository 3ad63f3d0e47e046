package org.reknit.breaches;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.Optional;
import org.reknit.acts.EntryId;
import org.reknit.acts.Signer;
import org.reknit.people.PersonId;
import org.reknit.record.Said;

/** One record in which breaches are named, and two people who do it. */
final class Naming {
    static final PersonId NORA = PersonId.fresh();
    static final PersonId TOM = PersonId.fresh();

    private Breaches now = Breaches.FOLD.empty();

    Breaches now() {
        return now;
    }

    @CanIgnoreReturnValue
    Naming says(PersonId by, BreachAct act) {
        var id = EntryId.fresh();
        now = Breaches.FOLD.step().apply(now, new Said<>(id, by, Instant.EPOCH, Instant.EPOCH, Signer.BROWSER, act));
        return this;
    }

    Optional<Breaches.Refusal> against(PersonId by, BreachAct act) {
        return now.against(by, act);
    }

    static BreachAct.Share share(BreachId breach, Role role, String line) {
        return new BreachAct.Share(breach, BreachKind.DISHONESTY, role, line);
    }

    static BreachAct.Name name(BreachId breach, Role role, String line) {
        return new BreachAct.Name(breach, BreachKind.DISTANCE, role, line);
    }
}
