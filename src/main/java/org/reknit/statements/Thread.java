package org.reknit.statements;

import java.time.Instant;
import java.util.Optional;
import org.reknit.breaches.BreachId;
import org.reknit.people.PersonId;
import org.reknit.record.EntryId;
import org.reknit.statements.StatementAct.Reaction;

/**
 * Where the two stand with one breach: the newest of each kind. Older ones stay in the record and are shown as what has
 * been.
 *
 * @param reaction to the newest {@code heard}
 */
public record Thread(
        BreachId breach,
        Optional<Piece> impact,
        Optional<Piece> heard,
        Optional<Reaction> reaction,
        boolean confirmed,
        Optional<Piece> accountability,
        Optional<Piece> answer) {

    /** One statement, by its entry. */
    public record Piece(EntryId id, PersonId author, Instant at) {}

    static Thread of(BreachId breach) {
        return new Thread(
                breach,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** Whether the one who was hurt waits for it to be said back. */
    public boolean toBeHeard() {
        return impact.isPresent() && heard.isEmpty()
                || reaction.filter(said -> said == Reaction.AGAIN).isPresent();
    }

    /** Whether what was said back waits for an answer. A "not yet" may be followed by a yes at any time. */
    public boolean toBeConfirmed() {
        return heard.isPresent()
                && !confirmed
                && reaction.filter(said -> said == Reaction.AGAIN).isEmpty();
    }

    Thread after(Piece piece, StatementAct act) {
        Optional<Piece> now = Optional.of(piece);
        return switch (act) {
            case StatementAct.Impact impact ->
                new Thread(breach, now, Optional.empty(), Optional.empty(), confirmed, accountability, answer);
            case StatementAct.Heard heard ->
                new Thread(breach, impact, now, Optional.empty(), confirmed, accountability, answer);
            case StatementAct.Confirm confirm ->
                new Thread(
                        breach,
                        impact,
                        heard,
                        Optional.of(confirm.answer()),
                        confirmed || confirm.answer() == Reaction.YES,
                        accountability,
                        answer);
            case StatementAct.Accountability owned ->
                new Thread(breach, impact, heard, reaction, confirmed, now, Optional.empty());
            case StatementAct.Answer answered ->
                new Thread(breach, impact, heard, reaction, confirmed, accountability, now);
        };
    }
}
