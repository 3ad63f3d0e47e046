package org.reknit.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The exercises and lists that a counsellor could edit, read once at start. */
@Component
public class Library {
    private final Map<String, Exercise> exercises = new LinkedHashMap<>();
    private final List<Family> feelings;
    private final List<Choice> body;
    private final List<Choice> values;

    /** @throws IllegalArgumentException naming the file that is not as it should be */
    public Library(Shelf shelf) {
        for (Shelf.Sheet sheet : shelf.all("exercises", ".md")) {
            var exercise = read("exercises", sheet);
            exercises.put(exercise.id(), exercise);
        }
        feelings = list(shelf, "feelings", "families").stream()
                .map(Library::family)
                .toList();
        body = list(shelf, "body", "body").stream().map(Library::choice).toList();
        values = list(shelf, "values", "values").stream().map(Library::choice).toList();
    }

    /** What is wrong with each exercise that cannot be used, one sentence each. */
    public static List<String> problems(Shelf shelf) {
        return shelf.all("exercises", ".md").stream()
                .flatMap(sheet -> {
                    try {
                        return read("exercises", sheet).steps().isEmpty() ? Stream.of(sheet.name()) : Stream.of();
                    } catch (BadContent bad) {
                        return Stream.of(String.valueOf(bad.getMessage()));
                    }
                })
                .toList();
    }

    /**
     * Something to choose.
     *
     * @param gloss a plain line about it; may be empty
     */
    public record Choice(String id, String label, String gloss) {}

    /** Feelings that belong together. */
    public record Family(String label, String hint, List<Choice> feelings) {}

    /** @throws IllegalArgumentException when there is none of this id */
    public Exercise exercise(String id) {
        return find(id).orElseThrow(() -> new BadContent("no exercise " + id));
    }

    /** All exercises, in the programme's order. */
    public List<Exercise> exercises() {
        return exercises.values().stream()
                .sorted(Comparator.comparingInt(Exercise::number))
                .toList();
    }

    /** The exercise with this id, if there is one. */
    public Optional<Exercise> find(String id) {
        return Optional.ofNullable(exercises.get(id));
    }

    /** The exercise with this title, if there is one. */
    public Optional<Exercise> titled(String title) {
        return exercises.values().stream()
                .filter(exercise -> exercise.title().equals(title))
                .findFirst();
    }

    /** The feeling map. */
    public List<Family> feelings() {
        return feelings;
    }

    /** Places in the body. */
    public List<Choice> body() {
        return body;
    }

    /** Values to choose three of. */
    public List<Choice> values() {
        return values;
    }

    /** The label of a chosen feeling, place or value; someone's own word is its own label. */
    public String label(String id) {
        var all = new ArrayList<Choice>(body);
        all.addAll(values);
        feelings.forEach(family -> all.addAll(family.feelings()));
        return all.stream()
                .filter(choice -> choice.id().equals(id))
                .map(Choice::label)
                .findFirst()
                .orElse(id);
    }

    /**
     * An activity that stands in a folder of its own, outside the programme.
     *
     * @throws IllegalArgumentException naming the file, when it is not there or not as it should be
     */
    public static Exercise read(Shelf shelf, String folder, String name) {
        return read(folder, new Shelf.Sheet(name, shelf.one(folder, name)));
    }

    private static Exercise read(String folder, Shelf.Sheet sheet) {
        try {
            return ExerciseFile.read(sheet.text());
        } catch (IllegalArgumentException e) {
            throw new BadContent(folder + "/" + sheet.name() + ": " + e.getMessage(), e);
        }
    }

    @SuppressWarnings("unchecked") // the file's own shape, checked by the content test
    private static List<Map<String, Object>> list(Shelf shelf, String file, String name) {
        var whole = Document.yaml(shelf.one("lists", file + ".yaml"));
        return (List<Map<String, Object>>) whole.getOrDefault(name, List.of());
    }

    private static Choice choice(Map<String, Object> entry) {
        return new Choice(text(entry, "id"), text(entry, "label"), text(entry, "gloss"));
    }

    @SuppressWarnings("unchecked") // the file's own shape, checked by the content test
    private static Family family(Map<String, Object> entry) {
        var members = (List<Map<String, Object>>) entry.getOrDefault("feelings", List.of());
        return new Family(
                text(entry, "label"),
                text(entry, "hint"),
                members.stream().map(Library::choice).toList());
    }

    private static String text(Map<String, Object> entry, String name) {
        return entry.getOrDefault(name, "").toString();
    }
}
