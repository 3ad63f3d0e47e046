package org.reknit.exercises;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reknit.between.Between;
import org.reknit.exercises.AnswerAct.Answer;
import org.reknit.text.Exercise;
import org.reknit.text.Exercise.Step;
import org.reknit.text.Library;
import org.reknit.text.Option;
import org.springframework.stereotype.Component;

/** What both have chosen, and nothing of what only one has. What meets are ids, whatever words each of the two reads. */
@Component
class Matches {
    private final Between between;
    private final Library library;

    Matches(Between between, Library library) {
        this.between = between;
        this.library = library;
    }

    /** Puts a finished sheet's choices where they can meet the other's. */
    void keep(Desk desk, Answer answer) {
        if (!answer.isFinished() || desk.exercise().matches().isEmpty() || !desk.together()) return;
        var exercise = desk.exercise();
        var made = exercise.steps().stream()
                .flatMap(step -> answer.answers().getOrDefault(step.id(), List.of()).stream()
                        .flatMap(said -> place(exercise, step, said).stream()))
                .collect(Collectors.toSet());
        var chosen = compared(exercise)
                .filter(step -> {
                    String only = exercise.matches().getOrDefault(step.id(), "");
                    return only.isEmpty() || made.contains(only);
                })
                .flatMap(step -> step.places().stream())
                .filter(made::contains)
                .collect(Collectors.toUnmodifiableSet());
        between.say(desk.company(), topic(desk), chosen);
    }

    /** What both would like, in the exercise's order. */
    List<String> of(Desk desk) {
        if (desk.exercise().matches().isEmpty() || !desk.together()) return List.of();
        var exercise = desk.exercise();
        Set<String> alike = between.both(desk.company(), topic(desk), said -> known(exercise, said));
        return compared(exercise)
                .flatMap(step -> step.options().stream().filter(option -> alike.contains(step.place(option.id()))))
                .map(Option::words)
                .toList();
    }

    /** What was said before options had ids lies there in words. */
    private String known(Exercise exercise, String said) {
        if (compared(exercise).anyMatch(step -> step.places().contains(said))) return said;
        return compared(exercise)
                .flatMap(step -> place(exercise, step, said).stream())
                .findFirst()
                .orElse(said);
    }

    private static Stream<Step> compared(Exercise exercise) {
        return exercise.steps().stream().filter(step -> exercise.matches().containsKey(step.id()));
    }

    private Optional<String> place(Exercise exercise, Step step, String said) {
        return library.choices().id(exercise.id(), step.id(), said).map(step::place);
    }

    private static String topic(Desk desk) {
        return "exercise/" + desk.exercise().id();
    }
}
