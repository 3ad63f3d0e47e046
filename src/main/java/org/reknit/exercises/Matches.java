package org.reknit.exercises;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reknit.between.Between;
import org.reknit.exercises.AnswerAct.Answer;
import org.reknit.text.Asks;
import org.reknit.text.Exercise;
import org.reknit.text.Library;
import org.springframework.stereotype.Component;

/** What both have chosen, and nothing of what only one has. The two may read different languages: what meets is English. */
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
        var exercise = library.english(desk.exercise().id());
        var chosen = exercise.matches().entrySet().stream()
                .filter(step -> step.getValue().isEmpty() || says(exercise, answer, step.getValue()))
                .flatMap(step -> answer.answers().getOrDefault(step.getKey(), List.of()).stream()
                        .map(said -> library.inEnglish(exercise.id(), step.getKey(), said)))
                .filter(offered(exercise)::contains)
                .collect(Collectors.toUnmodifiableSet());
        between.say(desk.company(), topic(desk), chosen);
    }

    /** What both would like, in the exercise's order. */
    List<String> of(Desk desk) {
        if (desk.exercise().matches().isEmpty() || !desk.together()) return List.of();
        Set<String> alike = between.both(desk.company(), topic(desk));
        var exercise = library.english(desk.exercise().id());
        return choices(exercise)
                .filter(choice -> alike.contains(choice.words()))
                .map(choice -> library.asRead(exercise.id(), choice.step(), choice.words()))
                .toList();
    }

    private record Choice(String step, String words) {
        @Override
        public String toString() {
            return "Choice";
        }
    }

    private static Stream<Choice> choices(Exercise exercise) {
        return exercise.steps().stream()
                .filter(step -> exercise.matches().containsKey(step.id()))
                .flatMap(step -> step.asks() instanceof Asks.Choose choose
                        ? choose.options().stream().map(words -> new Choice(step.id(), words))
                        : Stream.of());
    }

    private static List<String> offered(Exercise exercise) {
        return choices(exercise).map(Choice::words).toList();
    }

    private boolean says(Exercise exercise, Answer answer, String words) {
        return answer.answers().entrySet().stream()
                .anyMatch(step -> step.getValue().stream()
                        .anyMatch(said -> library.inEnglish(exercise.id(), step.getKey(), said)
                                .equals(words)));
    }

    private static String topic(Desk desk) {
        return "exercise/" + desk.exercise().id();
    }
}
