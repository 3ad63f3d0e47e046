package org.reknit.cards;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.acts.EntryId;
import org.reknit.between.Together;
import org.reknit.exercises.Showing.Piece;
import org.reknit.exercises.ShownElsewhere;
import org.reknit.people.PersonId;
import org.reknit.record.Company;
import org.reknit.record.Said;
import org.springframework.stereotype.Component;

/** Tells the path when someone has answered a card, so that the exercise counts as done. */
@Component
class CardsShown implements ShownElsewhere {
    private static final String EXERCISE = "open-question-cards";

    private final Together together;

    CardsShown(Together together) {
        this.together = together;
    }

    @Override
    public List<Piece> pieces(Company company) {
        var open = company.read(Rounds.FOLD).all().stream()
                .flatMap(round -> round.answers().stream())
                .map(answer -> piece(answer.author(), answer.id(), answer.at()));
        var laid = together.mine(company, Rounds.FOLD).stream().map(CardsShown::piece);
        return Stream.concat(open, laid).toList();
    }

    private static Piece piece(Said<TableAct> said) {
        return piece(said.author(), said.id(), said.at());
    }

    private static Piece piece(PersonId author, EntryId id, Instant at) {
        return new Piece(EXERCISE, Optional.empty(), author, id, at);
    }
}
