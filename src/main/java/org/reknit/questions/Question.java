package org.reknit.questions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reknit.acts.EntryId;
import org.reknit.people.PersonId;
import org.reknit.text.Keyed;

/**
 * A question that was asked, and what came of it.
 *
 * @param batch the entry in which it was asked
 * @param place which one it was there, from 0
 * @param turns oldest first
 */
public record Question(QuestionId id, PersonId author, EntryId batch, int place, Instant asked, List<Turn> turns) {
    /** How it stands. */
    public enum State implements Keyed {
        WAITING,
        ANSWERED,
        ENOUGH,
        PARKED;
    }

    /** How it stands: the last turn that changes it tells. Enough of what was never answered is put aside. */
    public State state() {
        return turns.stream().map(Turn::what).reduce(State.WAITING, Question::after, (one, other) -> other);
    }

    /** Whether it waits for an answer. */
    public boolean waits() {
        return state() == State.WAITING;
    }

    /** Whether it has come to rest. */
    public boolean isSettled() {
        return state() == State.ENOUGH || state() == State.PARKED;
    }

    /** The day by which an answer was promised, while it waits. */
    public Optional<LocalDate> due() {
        if (!waits()) return Optional.empty();
        return turns.reversed().stream()
                .takeWhile(turn -> turn.what() == Turn.What.LATER || turn.what() == Turn.What.ADDED)
                .flatMap(turn -> turn.by().stream())
                .findFirst();
    }

    /** Whether something in it answers. */
    public boolean isAnswered() {
        return turns.stream().anyMatch(turn -> turn.what().answers());
    }

    Question without(Set<EntryId> hidden) {
        var seen = turns.stream().filter(turn -> !hidden.contains(turn.id())).toList();
        return new Question(id, author, batch, place, asked, seen);
    }

    Question with(Turn turn) {
        return new Question(
                id,
                author,
                batch,
                place,
                asked,
                Stream.concat(turns.stream(), Stream.of(turn)).toList());
    }

    private static State after(State before, Turn.What what) {
        return switch (what) {
            case TOLD, UNKNOWN, DECLINED -> State.ANSWERED;
            case FOLLOW_UP -> State.WAITING;
            case ENOUGH -> before == State.WAITING ? State.PARKED : State.ENOUGH;
            case PARKED -> State.PARKED;
            case LATER, ADDED -> before;
        };
    }
}
