package org.reknit.breaches;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.acts.Chapter;
import org.reknit.people.PersonId;
import org.reknit.record.Fold;
import org.reknit.record.Ruled;
import org.reknit.record.Said;
import org.reknit.text.Reason;

/** All breaches that a record knows, in the order in which they were named. */
public record Breaches(List<Breach> all) {
    /** The chapter in which breaches stand. */
    public static final Chapter CHAPTER = new Chapter("breaches");

    /** The picture of a record's breaches. */
    public static final Fold<Breaches, BreachAct> FOLD = new Fold<>(
            "breaches", 1, CHAPTER, BreachAct.class, Breaches.class, new Breaches(List.of()), Breaches::after);

    /** Naming and telling, as one person may. */
    public static final Ruled<Breaches, BreachAct, Refusal> RULED =
            FOLD.ruled((breaches, act, record) -> breaches.against(record.reader(), act));

    /** Why a breach was not named or shared. */
    public enum Refusal implements Reason {
        /** There is no line, or one that is too long. */
        LINE,
        /** The other already said where they stand in it, and this says the opposite of what follows. */
        ROLE
    }

    /** These and the told ones together; a breach that both records know counts as both tell it. */
    public List<Breach> with(Breaches told) {
        var named = all.stream().map(breach -> told.find(breach.id()).orElse(breach));
        var others = told.all().stream().filter(breach -> find(breach.id()).isEmpty());
        return Stream.concat(named, others).toList();
    }

    /** The breach with this id. */
    public Optional<Breach> find(BreachId id) {
        return all.stream().filter(breach -> breach.id().equals(id)).findFirst();
    }

    /** Why this may not be said, if it may not. */
    public Optional<Refusal> against(PersonId author, BreachAct act) {
        String line = act.line().strip();
        if (line.isEmpty() || line.length() > BreachAct.LONGEST_LINE) return Optional.of(Refusal.LINE);
        boolean contradicts = find(act.breach()).stream()
                .flatMap(breach -> breach.lines().stream())
                .anyMatch(told -> !told.author().equals(author) && told.role() == act.role());
        return contradicts ? Optional.of(Refusal.ROLE) : Optional.empty();
    }

    private Breaches after(Said<BreachAct> said) {
        BreachAct act = said.act();
        var line = new Breach.Line(said.author(), act.role(), act.line());
        if (find(act.breach()).isEmpty()) {
            var first = new Breach(act.breach(), act.kind(), List.of(line));
            return new Breaches(Stream.concat(all.stream(), Stream.of(first)).toList());
        }
        return new Breaches(all.stream()
                .map(breach -> breach.id().equals(act.breach()) ? breach.with(line) : breach)
                .toList());
    }
}
