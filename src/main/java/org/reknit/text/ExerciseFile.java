package org.reknit.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads an exercise's file: front matter in YAML, then Markdown under {@code # purpose}, {@code # steps} and so on. */
final class ExerciseFile {
    /** What a sheet has beside its steps. */
    private static final Set<String> TAKEN = Set.of("exercise", "breach", "finished", "chosen");

    private final Document<ExerciseFront> document;
    private final ExerciseFront front;

    private ExerciseFile(Document<ExerciseFront> document) {
        this.document = document;
        this.front = document.front();
    }

    /** @throws BadContent saying what is not as it should be */
    static Exercise read(String file) {
        return new ExerciseFile(Document.read(file, ExerciseFront.class)).exercise();
    }

    private Exercise exercise() {
        var steps = steps();
        for (String shared : front.shares()) {
            boolean there = steps.stream()
                    .anyMatch(step -> step.id().equals(shared) && step.asks().collects());
            if (!there) throw new BadContent("\"shares:\" names " + shared + ", which nobody can fill in");
        }
        return new Exercise(
                front.number(),
                front.id(),
                front.title(),
                front.practice(),
                front.who(),
                front.how(),
                front.minutes(),
                front.needs(),
                front.produces(),
                front.opens(),
                front.again().orElse(false),
                front.forKinds(),
                front.forBreaches(),
                front.from(),
                Markdown.html(document.section("purpose")),
                Markdown.html(document.section("before")),
                steps,
                front.shares(),
                front.coach(),
                matches(steps),
                front.fields(),
                front.optional(),
                variants());
    }

    private List<Exercise.Step> steps() {
        var whom = front.stepFor().orElse(Map.of());
        var steps = new ArrayList<Exercise.Step>();
        Document.parts(document.section("steps"), 2).forEach((heading, words) -> {
            String id = heading.replaceFirst(" *:.*", "");
            String asked = heading.contains(":") ? heading.replaceFirst("^[^:]*: *", "") : "";
            if (!id.matches("[a-z][a-z0-9-]*"))
                throw new BadContent("\"## " + heading + "\" does not begin with a plain name");
            if (TAKEN.contains(id)) throw new BadContent("a step cannot be called \"" + id + "\"");
            steps.add(step(id, asked, words, whom.getOrDefault(id, "B")));
        });
        if (steps.isEmpty()) throw new BadContent("an exercise has steps");
        return List.copyOf(steps);
    }

    private static Exercise.Step step(String id, String asked, String words, String whom) {
        var prompt = new StringBuilder();
        var hints = new ArrayList<String>();
        var options = new ArrayList<Option>();
        boolean chooses = asked.startsWith("choose");
        words.lines().forEach(line -> {
            if (line.startsWith(">")) hints.add(Markdown.html(line.substring(1).strip()));
            else if (chooses && line.startsWith("- "))
                options.add(Option.of(line.substring(2).strip()));
            else prompt.append(line).append('\n');
        });
        differ(id, options);
        var asks = Asks.of(asked.strip(), List.copyOf(options));
        return new Exercise.Step(id, asks, Markdown.html(prompt.toString()), hints, whom);
    }

    private static void differ(String step, List<Option> options) {
        var seen = new HashSet<String>();
        for (Option option : options) {
            if (!seen.add(option.isNamed() ? option.id() : option.words()))
                throw new BadContent("\"## " + step + "\" has " + option.line() + " twice");
        }
    }

    private Map<String, String> matches(List<Exercise.Step> steps) {
        var matches = front.matches().orElse(Map.of());
        matches.forEach((step, only) -> {
            var options = steps.stream()
                    .filter(one -> one.id().equals(step))
                    .flatMap(one -> one.options().stream())
                    .toList();
            if (options.isEmpty() || !options.stream().allMatch(Option::isNamed))
                throw new BadContent("\"## " + step + "\" is compared, so each of its choices has an id: - [id] words");
            if (!only.isEmpty() && steps.stream().noneMatch(one -> one.places().contains(only)))
                throw new BadContent("\"matches:\" names " + only + ", which nobody can choose");
        });
        return matches;
    }

    private Map<String, String> variants() {
        var variants = new LinkedHashMap<String, String>();
        Document.parts(document.body(), 1).forEach((name, words) -> {
            if (name.startsWith("for ")) variants.put(name.substring("for ".length()), Markdown.html(words));
        });
        return variants;
    }
}
