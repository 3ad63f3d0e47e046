package org.reknit.guides;

import java.util.List;
import java.util.Optional;
import org.reknit.text.BadContent;
import org.reknit.text.Document;
import org.reknit.text.Exercise;
import org.reknit.text.Library;
import org.reknit.text.Markdown;

/**
 * A page about one practice.
 *
 * @param practice 1 to 10, which of the ten practices it is about
 * @param summary the page in a sentence, as plain text
 * @param body HTML made from Markdown, in which the names of exercises are links
 * @param exercises that do what it tells of, the one to begin with first
 * @param from the published works it is adapted from
 */
public record Guide(
        int practice,
        String id,
        String title,
        String summary,
        String body,
        List<Exercise> exercises,
        List<String> from) {

    /** The exercise to begin with. */
    public Exercise first() {
        return exercises.getFirst();
    }

    /** The exercises of the same practice that come later. */
    public List<Exercise> others() {
        return exercises.subList(1, exercises.size());
    }

    /** @throws IllegalArgumentException saying what is not as it should be */
    static Guide read(Document file, Library library) {
        var exercises = file.list("exercises").stream().map(library::exercise).toList();
        if (exercises.isEmpty()) throw new BadContent("\"exercises:\" names none");
        return new Guide(
                file.number("practice"),
                file.text("id"),
                file.text("title"),
                file.text("summary"),
                Markdown.html(file.body(), name -> address(name, library)),
                exercises,
                file.list("from"));
    }

    private static Optional<String> address(String name, Library library) {
        return library.titled(name).map(exercise -> "/exercises/" + exercise.id());
    }
}
