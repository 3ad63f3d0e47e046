package org.reknit.timeouts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reknit.exercises.Showing;
import org.reknit.exercises.ShownAct;
import org.reknit.people.PersonId;
import org.reknit.record.OpenRecord;
import org.reknit.record.Said;

/**
 * What one of the two said about breaks on a quiet day, as it appeared to both.
 *
 * @param signal the word or movement that means it
 * @param spoils what the other leaves alone meanwhile
 */
public record Pact(String signal, String spoils) {
    static final String EXERCISE = "time-out-pact";

    /** Its step whose choices are the lengths. */
    static final String HOW_LONG = "how-long";

    /** What this person said, once both have; the newest counts. */
    static Optional<Pact> of(Room room, PersonId person) {
        var showing = room.oursOrNotHere().read(Showing.FOLD);
        boolean both = room.members().stream()
                .flatMap(members -> members.joined().stream())
                .noneMatch(member -> showing.times(EXERCISE, member.person()).isEmpty());
        return both ? newest(room.oursOrNotHere(), showing, person) : Optional.empty();
    }

    private static Optional<Pact> newest(OpenRecord ours, Showing showing, PersonId person) {
        return showing.all().reversed().stream()
                .filter(piece ->
                        piece.exercise().equals(EXERCISE) && piece.author().equals(person))
                .findFirst()
                .flatMap(piece -> ours.find(piece.id(), Showing.FOLD))
                .map(Said::act)
                .map(ShownAct::answers)
                .map(said -> new Pact(line(said, "signal"), line(said, "spoils-it")));
    }

    private static String line(Map<String, List<String>> said, String step) {
        return String.join("\n", said.getOrDefault(step, List.of()));
    }

    @Override
    public String toString() {
        return "Pact";
    }
}
