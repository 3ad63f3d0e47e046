package org.reknit.exercises;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reknit.text.Exercise;

/** The exercises that have their time at the same moment, by the practice they belong to. */
public record ExerciseShelf(Moment moment, List<Place> places) {
    private static final Comparator<Exercise> BY_PRACTICE =
            Comparator.comparingInt(Exercise::practice).thenComparingInt(Exercise::number);

    /** An exercise and how it stands. */
    public record Place(Exercise exercise, Outlook outlook) {}

    /** The shelves that have something on them, in order. */
    static List<ExerciseShelf> of(List<Exercise> exercises, Function<Exercise, Outlook> outlook) {
        var places = exercises.stream()
                .sorted(BY_PRACTICE)
                .map(exercise -> new Place(exercise, outlook.apply(exercise)))
                .collect(Collectors.groupingBy(place -> place.outlook().moment()));
        return Stream.of(Moment.values())
                .filter(places::containsKey)
                .map(moment -> new ExerciseShelf(moment, places.getOrDefault(moment, List.of())))
                .toList();
    }
}
