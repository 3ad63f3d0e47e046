package org.reknit.statements;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.acts.Body;
import org.reknit.acts.EntryId;
import org.reknit.breaches.BreachId;
import org.reknit.record.Fold;
import org.reknit.record.Said;

/** The newest of each thing a person wrote for themselves about each breach. */
public record Drafts(List<Draft> all) {
    /** The picture of a private record's drafts. */
    public static final Fold<Drafts, DraftAct> FOLD = new Fold<>(
            "drafts", 1, Statements.CHAPTER, DraftAct.class, Drafts.class, new Drafts(List.of()), Drafts::after);

    /**
     * Something kept.
     *
     * @param act its name in the record
     */
    public record Draft(BreachId breach, String act, EntryId id, Instant at) {}

    /** The newest draft of this kind on this breach. */
    public Optional<Draft> find(BreachId breach, Class<? extends DraftAct> type) {
        return all.stream()
                .filter(draft -> draft.breach().equals(breach) && draft.act().equals(Body.nameOf(type)))
                .findFirst();
    }

    private Drafts after(Said<DraftAct> said) {
        String act = Body.nameOf(said.act().getClass());
        var newest = new Draft(said.act().breach(), act, said.id(), said.at());
        var others = all.stream()
                .filter(draft ->
                        !(draft.breach().equals(newest.breach()) && draft.act().equals(act)));
        return new Drafts(Stream.concat(others, Stream.of(newest)).toList());
    }
}
