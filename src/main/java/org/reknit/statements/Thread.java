package org.reknit.statements;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.acts.EntryId;
import org.reknit.breaches.BreachId;
import org.reknit.people.PersonId;
import org.reknit.statements.StatementAct.Reaction;

/**
 * Where the two stand with one breach: the newest of each kind. Older ones stay in the record and are shown as what has
 * been.
 *
 * @param reaction to the newest {@code heard}
 * @param recent the latest statements of every kind, oldest first
 */
public record Thread(
        BreachId breach,
        Optional<Piece> impact,
        Optional<Piece> heard,
        Optional<Reaction> reaction,
        boolean confirmed,
        Optional<Piece> accountability,
        Optional<Piece> answer,
        List<EntryId> recent) {

    /** How many of the latest statements a page shows; earlier ones stay in the record and in every archive. */
    private static final int SHOWN = 24;

    /** One statement, by its entry. */
    public record Piece(EntryId id, PersonId author, Instant at) {}

    static Thread of(BreachId breach) {
        Optional<Piece> none = Optional.empty();
        return new Thread(breach, none, none, Optional.empty(), false, none, none, List.of());
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
        Optional<Piece> none = Optional.empty();
        List<EntryId> latest = latest(piece.id());
        return switch (act) {
            case StatementAct.Impact impact ->
                new Thread(breach, now, none, Optional.empty(), confirmed, accountability, answer, latest);
            case StatementAct.Heard heard ->
                new Thread(breach, impact, now, Optional.empty(), confirmed, accountability, answer, latest);
            case StatementAct.Confirm confirm ->
                new Thread(
                        breach,
                        impact,
                        heard,
                        Optional.of(confirm.answer()),
                        confirmed || confirm.answer() == Reaction.YES,
                        accountability,
                        answer,
                        latest);
            case StatementAct.Accountability owned ->
                new Thread(breach, impact, heard, reaction, confirmed, now, none, latest);
            case StatementAct.Answer answered ->
                new Thread(breach, impact, heard, reaction, confirmed, accountability, now, latest);
        };
    }

    private List<EntryId> latest(EntryId id) {
        var all = Stream.concat(recent.stream(), Stream.of(id)).toList();
        return all.subList(Math.max(0, all.size() - SHOWN), all.size());
    }
}
