package org.reknit.safety;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reknit.text.Asks;
import org.reknit.text.BadContent;
import org.reknit.text.Document;
import org.reknit.text.Exercise;
import org.reknit.text.Library;
import org.reknit.text.Markdown;
import org.reknit.text.Shelf;
import org.springframework.stereotype.Component;

/** The words of the private start, from its content file. */
@Component
public class Questions {
    private static final String ID = "private-start";
    private static final String LOOK = " [look]";

    private final Exercise exercise;
    private final List<Question> all;
    private final Map<String, String> outcomes;
    private final String again;

    /** @throws IllegalArgumentException when the file lacks one of its parts */
    Questions(Library library, Shelf shelf) {
        exercise = library.exercise(ID);
        all = exercise.steps().stream().map(Questions::question).toList();
        var document = Document.read(shelf.one("exercises", "01-" + ID + ".md"));
        outcomes = Document.parts(document.section("outcomes"), 2);
        again = Markdown.html(document.section("again"));
        for (Way way : Way.values()) {
            if (label(way).isEmpty()) throw new BadContent("the outcome " + way.key() + " has no label");
        }
    }

    /**
     * One question. Its answers stay on the page.
     *
     * @param kind what is said at once after an answer that asks for care, as HTML
     */
    public record Question(String id, String asked, List<Reply> replies, String kind) {}

    /** One possible answer. @param look whether something kind is shown after it */
    public record Reply(String words, boolean look) {}

    /** What it is for, when not to do it, and the words for each kind of pair, breach and role. */
    public Exercise exercise() {
        return exercise;
    }

    /** The questions, in order. */
    public List<Question> all() {
        return all;
    }

    /** What a way is called. */
    public String label(Way way) {
        return outcome(way)
                .lines()
                .filter(line -> line.startsWith("label: "))
                .map(line -> line.substring("label: ".length()))
                .findFirst()
                .orElse("");
    }

    /** What a way means, as HTML. */
    public String words(Way way) {
        return Markdown.html(outcome(way).replaceFirst("label: .*\\n", ""));
    }

    /** Said when the questions come round again, as HTML. */
    public String again() {
        return again;
    }

    private String outcome(Way way) {
        return Optional.ofNullable(outcomes.get(way.key())).orElse("");
    }

    private static Question question(Exercise.Step step) {
        if (!(step.asks() instanceof Asks.Choose choose))
            throw new BadContent("each question of the private start has answers to choose from");
        var replies = choose.options().stream()
                .map(words -> new Reply(words.replace(LOOK, ""), words.endsWith(LOOK)))
                .toList();
        return new Question(step.id(), step.prompt(), replies, withHelp(String.join("\n", step.hints())));
    }

    /** The words themselves are the way to Help. */
    private static String withHelp(String html) {
        return html.replaceAll("\\b([Oo]pen Help)\\b", "<a href=\"/help\">$1</a>");
    }
}
