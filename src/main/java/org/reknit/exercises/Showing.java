package org.reknit.exercises;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.acts.EntryId;
import org.reknit.breaches.BreachId;
import org.reknit.people.PersonId;
import org.reknit.record.Fold;
import org.reknit.record.Ruled;
import org.reknit.record.Said;
import org.reknit.text.Choices;
import org.reknit.text.Exercise;
import org.reknit.text.Library;
import org.reknit.text.Reason;

/** What the two have shown each other of their exercises, oldest first. */
public record Showing(List<Piece> all) {
    /** The picture of a shared record's exercises. */
    public static final Fold<Showing, ShownAct> FOLD = new Fold<>(
            "showing", 1, Sheets.CHAPTER, ShownAct.class, Showing.class, new Showing(List.of()), Showing::after);

    /** Showing, as the exercises allow it. */
    public static Ruled<Showing, ShownAct, Refusal> ruled(Library library) {
        return FOLD.ruled((showing, act, record) ->
                against(library.exercise(act.exercise()), act).or(() -> against(library.choices(), act)));
    }

    /** How many pieces are remembered; older ones stay in the record and in every archive. */
    private static final int REMEMBERED = 400;

    /** One thing shown. */
    public record Piece(String exercise, Optional<BreachId> breach, PersonId author, EntryId id, Instant at) {
        /** What this act shows. */
        public static Piece of(Said<ShownAct> said) {
            return new Piece(said.act().exercise(), said.act().breach(), said.author(), said.id(), said.at());
        }

        /** Whether it is from this exercise on this breach. */
        boolean isOf(String other, Optional<BreachId> on) {
            return exercise.equals(other) && breach.equals(on);
        }
    }

    /** Why something cannot be shown. */
    public enum Refusal implements Reason {
        /** Nothing is written in what would be shown. */
        EMPTY,
        /** It holds an answer that stays with its author. */
        OWN,
        /** A choice is in other words now than it was read in. */
        CHANGED
    }

    /** What this person last showed of this exercise. */
    public Optional<Piece> find(String exercise, Optional<BreachId> breach, PersonId author) {
        return all.reversed().stream()
                .filter(piece -> piece.isOf(exercise, breach) && piece.author().equals(author))
                .findFirst();
    }

    /** When this exercise was shown by this person, oldest first. */
    public List<Instant> times(String exercise, PersonId author) {
        return all.stream()
                .filter(piece ->
                        piece.exercise().equals(exercise) && piece.author().equals(author))
                .map(Piece::at)
                .toList();
    }

    /** Why this may not be shown, if it may not. */
    public static Optional<Refusal> against(Exercise exercise, ShownAct act) {
        if (!exercise.shares().containsAll(act.answers().keySet())) return Optional.of(Refusal.OWN);
        boolean empty = act.answers().values().stream().flatMap(List::stream).allMatch(String::isBlank);
        return empty ? Optional.of(Refusal.EMPTY) : Optional.empty();
    }

    /** The id of a choice counts and the other reads its words, so they have to belong together. */
    static Optional<Refusal> against(Choices choices, ShownAct act) {
        boolean read = act.answers().entrySet().stream()
                .allMatch(step -> step.getValue().stream()
                        .allMatch(said -> choices.canBeRead(act.exercise(), step.getKey(), said)));
        return read ? Optional.empty() : Optional.of(Refusal.CHANGED);
    }

    /** With more that counts as shown for whoever looks: what they have laid down and what they did on other pages. */
    public Showing with(List<Piece> more) {
        return more.isEmpty()
                ? this
                : new Showing(Stream.concat(all.stream(), more.stream()).toList());
    }

    private Showing after(Said<ShownAct> said) {
        var piece = Piece.of(said);
        var more = Stream.concat(all.stream(), Stream.of(piece)).toList();
        return new Showing(more.subList(Math.max(0, more.size() - REMEMBERED), more.size()));
    }
}
