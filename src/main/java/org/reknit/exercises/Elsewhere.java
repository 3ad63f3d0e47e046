package org.reknit.exercises;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Exercises that have grown pages of their own, and where those are. */
@Component
class Elsewhere {
    private static final Map<String, String> PLACES = Map.of(
            "private-start", "/private-start",
            "what-happened-one-line", "/breaches/new",
            "speaker-listener-talk", "/talks",
            "open-question-cards", "/cards");

    private static final Map<String, String> ON_A_BREACH = Map.of(
            "feeling-map", "/feelings",
            "impact-letter", "/letter",
            "impact-statement", "/impact",
            "hear-it-back", "",
            "values-before-words", "/values",
            "accountability-statement", "/accountability",
            "what-i-needed-to-hear", "",
            "question-list", "/questions",
            "answer-a-batch", "/questions",
            "is-there-anything-else", "/anything-else");

    /** Its address; naming what happened comes first where it is about something that happened. */
    String place(Desk desk) {
        String id = desk.exercise().id();
        boolean forThem = desk.exercise().isFor(desk.role());
        String on = Optional.ofNullable(ON_A_BREACH.get(id))
                .filter(below -> forThem)
                .orElse("");
        return Optional.ofNullable(PLACES.get(id))
                .orElseGet(() ->
                        desk.about().map(breach -> "/breaches/" + breach + on).orElse("/breaches/new"));
    }
}
