package org.reknit.today;

import java.util.Map;
import org.reknit.text.BadContent;
import org.reknit.text.Document;
import org.reknit.text.Editions;
import org.reknit.text.Shelf;
import org.springframework.stereotype.Component;

/** The few words on top of Today, by state, from their content file. */
@Component
public class Moods {
    private final Editions<Map<String, Object>> texts;

    /** @throws IllegalArgumentException when a state has no words */
    public Moods(Shelf shelf) {
        texts = Editions.of(shelf, edition -> whole(Document.yaml(edition.one("path", "today.yaml"))));
    }

    /** What stands above the day. */
    public String title(Today walk) {
        return title(walk.mood());
    }

    /** What is said about it. */
    public String text(Today walk) {
        return text(walk.mood());
    }

    /** What stands above the private questions when they come round. */
    public String lookTitle() {
        return word("safety-asked-again", "title");
    }

    /** What it says about them. */
    public String lookText() {
        return word("safety-asked-again", "text");
    }

    private String title(Mood mood) {
        return word(mood.key(), "title");
    }

    private String text(Mood mood) {
        return word(mood.key(), "text");
    }

    private static Map<String, Object> whole(Map<String, Object> texts) {
        for (Mood mood : Mood.values()) {
            if (word(texts, mood.key(), "title").isEmpty()
                    || word(texts, mood.key(), "text").isEmpty())
                throw new BadContent("today.yaml: \"" + mood.key() + "\" has no words");
        }
        return texts;
    }

    private String word(String key, String part) {
        return word(texts.get(), key, part);
    }

    private static String word(Map<String, Object> texts, String key, String part) {
        return texts.get(key) instanceof Map<?, ?> words && words.get(part) != null
                ? String.valueOf(words.get(part)).strip()
                : "";
    }
}
