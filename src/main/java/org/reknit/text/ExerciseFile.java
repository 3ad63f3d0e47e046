package org.reknit.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads an exercise's file: front matter in YAML, then Markdown under {@code # purpose}, {@code # steps} and so on. */
final class ExerciseFile {
    private static final Set<String> ROLES = Set.of("B", "H", "R");
    private static final Set<String> OPENS = Set.of("private", "shared", "sealed");
    /** What a sheet has beside its steps. */
    private static final Set<String> TAKEN = Set.of("exercise", "breach", "finished", "chosen");

    private static final int PRACTICES = 10;

    private final Document document;

    private ExerciseFile(Document document) {
        this.document = document;
    }

    /** @throws IllegalArgumentException saying what is not as it should be */
    static Exercise read(String file) {
        return new ExerciseFile(Document.read(file)).exercise();
    }

    private Exercise exercise() {
        int practice = document.number("practice");
        if (practice < 1 || practice > PRACTICES) throw new BadContent("\"practice:\" is from 1 to 10");
        var steps = steps();
        var shares = document.list("shares");
        for (String shared : shares) {
            boolean there = steps.stream()
                    .anyMatch(step -> step.id().equals(shared) && step.asks().collects());
            if (!there) throw new BadContent("\"shares:\" names " + shared + ", which nobody can fill in");
        }
        return new Exercise(
                document.number("number"),
                document.text("id"),
                document.text("title"),
                practice,
                one(document.text("who"), ROLES, "who"),
                How.of(document.text("how")),
                document.number("minutes"),
                document.list("needs"),
                document.text("produces"),
                one(document.text("opens"), OPENS, "opens"),
                document.find("again").filter("true"::equals).isPresent(),
                document.list("for-kinds"),
                document.list("for-breaches"),
                document.text("from"),
                Markdown.html(document.section("purpose")),
                Markdown.html(document.section("before")),
                steps,
                shares,
                document.list("coach"),
                matches(steps),
                document.list("fields"),
                document.list("optional"),
                variants());
    }

    private List<Exercise.Step> steps() {
        var whom = document.front().get("step-for") instanceof Map<?, ?> given ? given : Map.of();
        var steps = new ArrayList<Exercise.Step>();
        Document.parts(document.section("steps"), 2).forEach((heading, words) -> {
            String id = heading.replaceFirst(" *:.*", "");
            String asked = heading.contains(":") ? heading.replaceFirst("^[^:]*: *", "") : "";
            if (!id.matches("[a-z][a-z0-9-]*"))
                throw new BadContent("\"## " + heading + "\" does not begin with a plain name");
            if (TAKEN.contains(id)) throw new BadContent("a step cannot be called \"" + id + "\"");
            Object role = whom.get(id);
            steps.add(step(id, asked, words, role == null ? "B" : role.toString()));
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
        var matches = new LinkedHashMap<String, String>();
        if (document.front().get("matches") instanceof Map<?, ?> given)
            given.forEach((step, only) -> matches.put(String.valueOf(step), only == null ? "" : only.toString()));
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
        document.sections().forEach((name, words) -> {
            if (name.startsWith("for ")) variants.put(name.substring("for ".length()), Markdown.html(words));
        });
        return variants;
    }

    private static String one(String value, Set<String> allowed, String name) {
        if (!allowed.contains(value)) throw new BadContent("\"" + name + ": " + value + "\" is not known");
        return value;
    }
}
