package org.reknit.statements;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.acts.EntryId;
import org.reknit.breaches.BreachId;
import org.reknit.people.PersonId;
import org.reknit.record.Fold;
import org.reknit.record.Said;
import org.reknit.statements.StatementAct.Reaction;

/** What the two have said to each other so far, oldest first, by entry. A "not yet" is nobody's news and is left out. */
public record Spoken(List<Piece> all) {
    /** The picture of what was said in a shared record. */
    public static final Fold<Spoken, StatementAct> FOLD = new Fold<>(
            "spoken", 1, Statements.CHAPTER, StatementAct.class, Spoken.class, new Spoken(List.of()), Spoken::after);

    /**
     * One thing said.
     *
     * @param what ends the key of its text
     */
    public record Piece(EntryId id, BreachId breach, String what, PersonId author, Instant at) {}

    private Spoken after(Said<StatementAct> said) {
        var piece =
                what(said.act()).map(what -> new Piece(said.id(), said.act().breach(), what, said.author(), said.at()));
        return new Spoken(Stream.concat(all.stream(), piece.stream()).toList());
    }

    private static Optional<String> what(StatementAct act) {
        return switch (act) {
            case StatementAct.Impact impact -> Optional.of("impact");
            case StatementAct.Heard heard -> Optional.of("heard");
            case StatementAct.Confirm confirm ->
                Optional.of(confirm.answer())
                        .filter(answer -> answer != Reaction.NOT_YET)
                        .map(Reaction::key);
            case StatementAct.Accountability owned -> Optional.of("accountability");
            case StatementAct.Answer answer -> Optional.of("answer");
        };
    }
}
