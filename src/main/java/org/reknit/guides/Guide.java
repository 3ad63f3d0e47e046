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
    static Guide read(String file, Library library) {
        var document = Document.read(file, Front.class);
        var front = document.front();
        return new Guide(
                front.practice(),
                front.id(),
                front.title(),
                front.summary(),
                Markdown.html(document.body(), name -> address(name, library)),
                front.exercises().stream().map(library::exercise).toList(),
                front.from());
    }

    private record Front(
            int practice, String id, String title, String summary, List<String> exercises, List<String> from) {
        private Front {
            if (exercises.isEmpty()) throw new BadContent("\"exercises:\" names none");
        }
    }

    private static Optional<String> address(String name, Library library) {
        return library.titled(name).map(exercise -> "/exercises/" + exercise.id());
    }
}
