package org.reknit.safety;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reknit.text.BadContent;
import org.reknit.text.Document;
import org.reknit.text.Editions;
import org.reknit.text.Exercise;
import org.reknit.text.Library;
import org.reknit.text.Markdown;
import org.reknit.text.Option;
import org.reknit.text.Shelf;
import org.springframework.stereotype.Component;

/** The words of the private start, from its content file. */
@Component
public class StartQuestions {
    private static final String ID = "private-start";
    private static final String FILE = "01-" + ID + ".md";
    private static final String LOOK = " [look]";

    private final Editions<Edition> editions;

    /** @throws IllegalArgumentException when the file lacks one of its parts */
    StartQuestions(Library library, Shelf shelf) {
        editions = Editions.of(shelf, edition -> Edition.of(library.exercise(ID), edition));
        for (Edition edition : editions.all()) {
            if (!edition.looks().equals(editions.english().looks()))
                throw new BadContent("the private start asks for care after other answers than in English");
        }
    }

    /** All of it in one language. */
    private record Edition(Exercise exercise, List<Question> all, Map<String, String> outcomes, String again) {
        static Edition of(Exercise exercise, Shelf shelf) {
            String body = shelf.sheet("exercises", FILE).as(Document::body);
            var edition = new Edition(
                    exercise,
                    exercise.steps().stream().map(StartQuestions::question).toList(),
                    Document.parts(Document.section(body, "outcomes"), 2),
                    Markdown.html(Document.section(body, "again")));
            for (Way way : Way.values()) {
                if (edition.label(way).isEmpty()) throw new BadContent("the outcome " + way.key() + " has no label");
            }
            return edition;
        }

        private String label(Way way) {
            return outcome(way)
                    .lines()
                    .filter(line -> line.startsWith("label: "))
                    .map(line -> line.substring("label: ".length()))
                    .findFirst()
                    .orElse("");
        }

        private String outcome(Way way) {
            return Optional.ofNullable(outcomes.get(way.key())).orElse("");
        }

        /** After which answers something kind is shown. */
        private Set<String> looks() {
            return all.stream()
                    .flatMap(question -> question.replies().stream()
                            .filter(Reply::look)
                            .map(reply -> question.id() + "/" + reply.id()))
                    .collect(Collectors.toSet());
        }
    }

    /**
     * One question. Its answers stay on the page.
     *
     * @param kind what is said at once after an answer that asks for care, as HTML
     */
    public record Question(String id, String asked, List<Reply> replies, String kind) {}

    /** One possible answer. @param look whether something kind is shown after it */
    public record Reply(String id, String words, boolean look) {}

    /** What it is for, when not to do it, and the words for each kind of pair, breach and role. */
    public Exercise exercise() {
        return editions.get().exercise();
    }

    /** The questions, in order. */
    public List<Question> all() {
        return editions.get().all();
    }

    /** What a way is called. */
    public String label(Way way) {
        return editions.get().label(way);
    }

    /** What a way means, as HTML. */
    public String words(Way way) {
        return Markdown.html(editions.get().outcome(way).replaceFirst("label: .*\\n", ""));
    }

    /** Said when the questions come round again, as HTML. */
    public String again() {
        return editions.get().again();
    }

    private static Question question(Exercise.Step step) {
        boolean named = step.options().stream().allMatch(Option::isNamed);
        if (step.options().isEmpty() || !named)
            throw new BadContent(FILE + ": \"## " + step.id() + "\" needs answers to choose from, each with an id");
        var replies = step.options().stream()
                .map(option -> new Reply(
                        option.id(),
                        option.words().replace(LOOK, ""),
                        option.words().endsWith(LOOK)))
                .toList();
        return new Question(step.id(), step.prompt(), replies, withHelp(String.join("\n", step.hints())));
    }

    /** The words themselves are the way to Help. */
    private static String withHelp(String html) {
        return html.replaceAll("\\b([Oo]pen Help)\\b", "<a href=\"/help\">$1</a>");
    }
}
