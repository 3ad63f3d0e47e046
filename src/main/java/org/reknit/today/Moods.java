package org.reknit.today;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.reknit.text.BadContent;
import org.reknit.text.Editions;
import org.reknit.text.Shelf;
import org.springframework.stereotype.Component;

/** The few words on top of Today, by state, from their content file. */
@Component
public class Moods {
    private static final String FILE = "today.yaml";
    private static final String LOOK = "safety-asked-again";

    private final Editions<Map<String, Words>> texts;

    /** @throws IllegalArgumentException when a state has no words */
    public Moods(Shelf shelf) {
        texts = Editions.of(shelf, edition -> whole(edition.sheet("path", FILE).named(Words.class)));
    }

    private record Words(String title, String text) {}

    /** What stands above the day. */
    public String title(Today today) {
        return of(today.mood().key()).title().strip();
    }

    /** What is said about it. */
    public String text(Today today) {
        return of(today.mood().key()).text().strip();
    }

    /** What stands above the private questions when they come round. */
    public String lookTitle() {
        return of(LOOK).title().strip();
    }

    /** What it says about them. */
    public String lookText() {
        return of(LOOK).text().strip();
    }

    private static Map<String, Words> whole(Map<String, Words> texts) {
        Stream.concat(Stream.of(LOOK), Stream.of(Mood.values()).map(Mood::key)).forEach(key -> {
            var words = texts.get(key);
            if (words == null || words.title().isBlank() || words.text().isBlank())
                throw new BadContent("path/" + FILE + ": " + key + " has no words");
        });
        return texts;
    }

    private Words of(String key) {
        return Objects.requireNonNull(texts.get().get(key));
    }
}
