package org.reknit.exercises;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reknit.between.Between;
import org.reknit.exercises.AnswerAct.Answer;
import org.springframework.stereotype.Component;

/** What both have chosen, and nothing of what only one has. */
@Component
class Matches {
    private final Between between;

    Matches(Between between) {
        this.between = between;
    }

    /** Puts a finished sheet's choices where they can meet the other's. */
    void keep(Desk desk, Answer answer) {
        if (!answer.isFinished() || desk.exercise().matches().isEmpty() || !desk.together()) return;
        var chosen = desk.exercise().matches().entrySet().stream()
                .filter(step -> step.getValue().isEmpty() || says(answer, step.getValue()))
                .flatMap(step -> answer.answers().getOrDefault(step.getKey(), List.of()).stream())
                .filter(offered(desk)::contains)
                .collect(Collectors.toUnmodifiableSet());
        desk.other().ifPresent(other -> between.say(desk.oursOrNotHere(), desk.me(), other, topic(desk), chosen));
    }

    /** What both would like, in the exercise's order. */
    List<String> of(Desk desk) {
        if (desk.exercise().matches().isEmpty() || !desk.together()) return List.of();
        Set<String> alike = desk.other()
                .map(other -> between.both(desk.oursOrNotHere(), desk.me(), other, topic(desk)))
                .orElse(Set.of());
        return offered(desk).stream().filter(alike::contains).toList();
    }

    private static List<String> offered(Desk desk) {
        return desk.exercise().steps().stream()
                .filter(step -> desk.exercise().matches().containsKey(step.id()))
                .flatMap(step -> step.asks() instanceof org.reknit.text.Asks.Choose choose
                        ? choose.options().stream()
                        : Stream.of())
                .toList();
    }

    private static boolean says(Answer answer, String words) {
        return answer.answers().values().stream().anyMatch(said -> said.contains(words));
    }

    private static String topic(Desk desk) {
        return "exercise/" + desk.exercise().id();
    }
}
