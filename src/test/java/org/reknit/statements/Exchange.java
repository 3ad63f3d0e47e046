package org.reknit.statements;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reknit.acts.EntryId;
import org.reknit.acts.Signer;
import org.reknit.breaches.Breach;
import org.reknit.breaches.BreachId;
import org.reknit.breaches.BreachKind;
import org.reknit.breaches.Role;
import org.reknit.people.PersonId;
import org.reknit.record.Said;
import org.reknit.statements.StatementAct.Accountability;
import org.reknit.statements.StatementAct.Answer;
import org.reknit.statements.StatementAct.Confirm;
import org.reknit.statements.StatementAct.Heard;
import org.reknit.statements.StatementAct.Impact;
import org.reknit.statements.StatementAct.Reaction;

/** What two say to each other about one breach. Nora was hurt, Tom did it. */
final class Exchange {
    static final PersonId NORA = PersonId.fresh();
    static final PersonId TOM = PersonId.fresh();
    static final BreachId BREACH = BreachId.fresh();

    private static final Breach TOLD =
            new Breach(BREACH, BreachKind.DISHONESTY, List.of(new Breach.Line(NORA, Role.HURT, "You said: at work")));

    private Instant time = Instant.parse("2026-03-04T21:00:00Z");
    private Statements now = Statements.FOLD.empty();

    Statements now() {
        return now;
    }

    Thread thread() {
        return now.on(BREACH);
    }

    /** The server's clock; a minute passes with each thing said. */
    Instant time() {
        return time;
    }

    @CanIgnoreReturnValue
    EntryId says(PersonId by, StatementAct act) {
        time = time.plusSeconds(60);
        var id = EntryId.fresh();
        now = Statements.FOLD.step().apply(now, new Said<>(id, by, time, Instant.EPOCH, Signer.BROWSER, act));
        return id;
    }

    /** The impact statement, said back, and what Nora makes of it. */
    @CanIgnoreReturnValue
    EntryId hears(Reaction reaction) {
        var heard = says(TOM, heard(says(NORA, impact())));
        says(NORA, confirm(heard, reaction));
        return heard;
    }

    Optional<Statements.Refusal> against(PersonId by, StatementAct act) {
        return now.against(by, Optional.of(TOLD), act);
    }

    static Impact impact() {
        return new Impact(BREACH, "I lay awake.");
    }

    static Heard heard(EntryId impact) {
        return new Heard(BREACH, impact, "You lay awake.");
    }

    static Confirm confirm(EntryId heard, Reaction reaction) {
        return new Confirm(BREACH, heard, reaction, "");
    }

    static Accountability owned() {
        return new Accountability(
                BREACH,
                "I lied.",
                "I will tell you.",
                "I am sorry.",
                "I was afraid.",
                "I say it now.",
                Optional.empty());
    }

    static Answer answer(EntryId owned) {
        return new Answer(BREACH, owned, "That you were afraid.", "");
    }
}
