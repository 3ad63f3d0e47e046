package org.reknit.demo;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.reknit.keys.NewPeople;
import org.reknit.pairing.NewPairs;
import org.reknit.path.GoingOn;
import org.reknit.record.Records;
import org.reknit.text.Library;
import org.springframework.stereotype.Component;

/**
 * Three invented pairs to look around with. They are signed up, linked and led through their stories by the same rules
 * that hold for everybody, so that the demo can show nothing the product would not allow.
 */
@Component
public class Demo {
    private static final List<String> STORIES = List.of("nora-and-sam", "ruth-and-daniel", "mei-and-jo");

    private final NewPeople people;
    private final NewPairs pairs;
    private final Records records;
    private final GoingOn goingOn;
    private final Library library;
    private final Clock clock;

    Demo(NewPeople people, NewPairs pairs, Records records, GoingOn goingOn, Library library, Clock clock) {
        this.people = people;
        this.pairs = pairs;
        this.records = records;
        this.goingOn = goingOn;
        this.library = library;
        this.clock = clock;
    }

    /**
     * Someone of the demo, as whom a visitor can sign in.
     *
     * @param look what is worth looking at with their eyes
     */
    public record Guest(String name, String password, String look) {
        /** The guest on one line of the terminal. */
        public String line() {
            return String.join(" ", "demo person", name, password, look);
        }
    }

    /**
     * Fills an installation, which must be new, with people and the last months of their records.
     *
     * @return those one can sign in as
     * @throws IllegalStateException when a rule refuses what a story tells, or no story can be told to this clock
     */
    public List<Guest> seed() {
        if (!(clock instanceof StoryClock)) throw new IllegalStateException("everything would happen today");
        return STORIES.stream().map(Story::read).flatMap(this::tell).toList();
    }

    private Stream<Guest> tell(Story story) {
        new Telling(story, people, pairs, records, goingOn, library, clock).all();
        return story.people().stream();
    }
}
