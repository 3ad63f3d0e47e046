package org.reknit.cards;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.people.PairKind;
import org.reknit.stages.Stage;
import org.reknit.text.BadContent;
import org.reknit.text.Editions;
import org.reknit.text.Shelf;
import org.springframework.stereotype.Component;

/** All decks, read once at start: those that came with Reknit, and those of this installation. */
@Component
public class Decks {
    private static final String FOLDER = "cards";
    private static final String ENDING = ".yaml";

    private final Editions<List<Deck>> editions;

    /** @throws IllegalArgumentException naming the file that is not as it should be */
    public Decks(Shelf shelf) {
        editions = Editions.of(shelf, Decks::read);
    }

    private static List<Deck> read(Shelf edition) {
        return edition.all(FOLDER, ENDING).stream()
                .map(Deck::read)
                .sorted(Comparator.comparingInt(Deck::place).thenComparing(Deck::id))
                .toList();
    }

    /** What is wrong with each deck that cannot be used, one sentence each. */
    public static List<String> problems(Shelf shelf) {
        return shelf.all(FOLDER, ENDING).stream()
                .flatMap(sheet -> {
                    try {
                        return Deck.read(sheet).cards().isEmpty() ? Stream.of(sheet.name()) : Stream.of();
                    } catch (BadContent bad) {
                        return Stream.of(String.valueOf(bad.getMessage()));
                    }
                })
                .toList();
    }

    /** Every deck there is, in the language of whoever reads. */
    public List<Deck> all() {
        return editions.get();
    }

    /** The decks that two of this kind can draw from where they are. */
    public List<Deck> open(PairKind kind, Stage reached) {
        return all().stream()
                .filter(deck -> deck.isFor(kind) && !deck.depths(reached).isEmpty())
                .toList();
    }

    /** The deck of this name, if it is still there. */
    Optional<Deck> find(String id) {
        return all().stream().filter(deck -> deck.id().equals(id)).findFirst();
    }
}
