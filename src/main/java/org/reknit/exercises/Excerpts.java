package org.reknit.exercises;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.acts.Member;
import org.reknit.people.PersonId;
import org.reknit.record.Said;
import org.reknit.text.Exercise;
import org.reknit.web.Frame;
import org.springframework.stereotype.Component;

/** Turns what was shown into something to read. */
@Component
class Excerpts {
    List<Excerpt> read(Desk desk, List<Showing.Piece> pieces, Frame frame) {
        if (pieces.isEmpty()) return List.of();
        var ids = pieces.stream().map(Showing.Piece::id).toList();
        return desk.oursOrNotHere().find(ids, Showing.FOLD).stream()
                .map(said -> excerpt(desk, said, frame))
                .toList();
    }

    /** What the person has laid down and nobody else sees yet. */
    Optional<Excerpt> laid(Desk desk, Frame frame) {
        return desk.laid().map(said -> excerpt(desk, said, frame));
    }

    private static Excerpt excerpt(Desk desk, Said<ShownAct> said, Frame frame) {
        var parts = desk.exercise().steps().stream()
                .flatMap(step -> part(desk, step, said.act()))
                .toList();
        return new Excerpt(name(desk, said.author()), frame.when(said.at()), parts);
    }

    private static Stream<Excerpt.Part> part(Desk desk, Exercise.Step step, ShownAct act) {
        var said = desk.words(step, act.answers().getOrDefault(step.id(), List.of()));
        return said.isEmpty() ? Stream.of() : Stream.of(new Excerpt.Part(step.prompt(), String.join("\n", said)));
    }

    private static String name(Desk desk, PersonId author) {
        return desk.members()
                .flatMap(both -> both.find(author))
                .map(Member::name)
                .orElse("");
    }
}
