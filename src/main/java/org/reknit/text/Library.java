package org.reknit.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The exercises and lists that a counsellor could edit, in the language of the page that is being made. */
@Component
public class Library {
    private final Editions<Stock> stock;
    private final Choices choices;

    /** @throws IllegalArgumentException naming the file that is not as it should be */
    public Library(Shelf shelf) {
        var english = new Stock(shelf.in(Language.ENGLISH));
        stock = Editions.of(shelf, edition -> new Stock(edition).like(english));
        choices = new Choices(stock, former(shelf));
    }

    /** As it came with Reknit, for what was kept before someone reworded it. */
    private static List<Stock> former(Shelf shelf) {
        return shelf.isAsItCame("exercises")
                ? List.of()
                : Editions.of(Shelf.asItCame(), Stock::new).all();
    }

    /** What people have chosen in the steps of exercises. */
    public Choices choices() {
        return choices;
    }

    /**
     * Says that a step's choices must have these ids, in every language, since something depends on them.
     *
     * @throws IllegalArgumentException naming the file, the step and the id that is missing
     */
    public void need(String exercise, String step, List<String> ids) {
        for (Stock edition : stock.all()) edition.need(exercise, step, ids);
    }

    /** What is wrong with each exercise that cannot be used, one sentence each. */
    public static List<String> problems(Shelf shelf) {
        return shelf.all("exercises", ".md").stream()
                .flatMap(sheet -> problem(shelf, sheet).stream())
                .toList();
    }

    private static Optional<String> problem(Shelf shelf, Shelf.Sheet sheet) {
        try {
            var exercise = sheet.as(ExerciseFile::read);
            if (shelf.language().equals(Language.ENGLISH)) return Optional.empty();
            var english = read(shelf.in(Language.ENGLISH), "exercises", sheet.name());
            var differences = Skeleton.differences(english, exercise);
            return differences.isEmpty()
                    ? Optional.empty()
                    : Optional.of(sheet.name() + ": " + String.join(", ", differences));
        } catch (BadContent bad) {
            return Optional.of(String.valueOf(bad.getMessage()));
        }
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
        return stock.get().exercises().values().stream()
                .sorted(Comparator.comparingInt(Exercise::number))
                .toList();
    }

    /** The exercise with this id, if there is one. */
    public Optional<Exercise> find(String id) {
        return Optional.ofNullable(stock.get().exercises().get(id));
    }

    /** The exercise with this title, if there is one. */
    public Optional<Exercise> titled(String title) {
        return stock.get().exercises().values().stream()
                .filter(exercise -> exercise.title().equals(title))
                .findFirst();
    }

    /** The feeling map. */
    public List<Family> feelings() {
        return stock.get().feelings();
    }

    /** Places in the body. */
    public List<Choice> body() {
        return stock.get().body();
    }

    /** Values to choose three of. */
    public List<Choice> values() {
        return stock.get().values();
    }

    /** The label of a chosen feeling, place or value; someone's own word is its own label. */
    public String label(String id) {
        return stock.get().label(id).orElse(id);
    }

    /**
     * An activity that stands in a folder of its own, outside the programme.
     *
     * @throws IllegalArgumentException naming the file, when it is not there or not as it should be
     */
    public static Exercise read(Shelf shelf, String folder, String name) {
        return shelf.sheet(folder, name).as(ExerciseFile::read);
    }
}
