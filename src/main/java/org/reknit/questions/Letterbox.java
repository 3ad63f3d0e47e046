package org.reknit.questions;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reknit.acts.EntryId;
import org.reknit.people.PersonId;

/**
 * How far answers have come before the one who asked. Pure: what was said, what they chose about it, and the clock. What
 * has come stays; a later choice closes nothing again.
 *
 * @param reader who looks
 */
public record Letterbox(Asking asking, Notes.Page notes, PersonId reader, ZonedDateTime now) {
    /** How far one answer has come. */
    public enum Door {
        /** Nothing of it shows yet. */
        TO_COME,
        /** It is there, and opens by hand. */
        CLOSED,
        /** It can be read. */
        OPEN
    }

    /** What the reader may see: everything but what is still to come, or closed. */
    public Asking seen() {
        return asking.without(hidden());
    }

    /** What is there and closed, for a question. */
    public List<Turn> closed(QuestionId question) {
        return asking.find(question).stream()
                .flatMap(found -> found.turns().stream())
                .filter(turn -> mayBeHeld(turn) && door(turn) == Door.CLOSED)
                .toList();
    }

    /** Whether anything at all is there and closed. */
    public boolean isAnythingClosed() {
        return arrivals().anyMatch(turn -> door(turn) == Door.CLOSED);
    }

    /** How far this one has come. */
    Door door(Turn turn) {
        if (notes.opened().contains(turn.id())) return Door.OPEN;
        boolean in = IntStream.range(0, notes.rules().size())
                .mapToObj(place -> from(place, turn.at()))
                .flatMap(Optional::stream)
                .anyMatch(moment -> !moment.isAfter(now.toInstant()));
        if (in) return Door.OPEN;
        return notes.rule().arrival() == Arrival.SELF ? Door.CLOSED : Door.TO_COME;
    }

    private Stream<Turn> arrivals() {
        return asking.questions().stream()
                .flatMap(question -> question.turns().stream())
                .filter(this::mayBeHeld);
    }

    /** Answers, and what the other adds to them; a day that is named is no answer and shows at once. */
    private boolean mayBeHeld(Turn turn) {
        boolean theirs = !turn.author().equals(reader);
        return theirs && (turn.what().answers() || turn.what() == Turn.What.ADDED);
    }

    /** When the rule in this place would have let it in, while it held. */
    private Optional<Instant> from(int place, Instant said) {
        var rule = notes.rules().get(place);
        Instant start = rule.at().isAfter(said) ? rule.at() : said;
        boolean last = place + 1 == notes.rules().size();
        return rule.arrival()
                .first(start, rule.days(), now.getZone())
                .filter(moment ->
                        last || moment.isBefore(notes.rules().get(place + 1).at()));
    }

    private Set<EntryId> hidden() {
        return arrivals().filter(turn -> door(turn) != Door.OPEN).map(Turn::id).collect(Collectors.toUnmodifiableSet());
    }
}
