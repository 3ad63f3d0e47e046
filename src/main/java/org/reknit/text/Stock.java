package org.reknit.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reknit.text.Library.Choice;
import org.reknit.text.Library.Family;

/** The exercises and lists in one language. */
final class Stock {
    private final Language language;
    private final Map<String, Exercise> exercises = new LinkedHashMap<>();
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, Exercise> written = new HashMap<>();
    private final List<Family> feelings;
    private final List<Choice> body;
    private final List<Choice> values;

    /** @throws IllegalArgumentException naming the file that is not as it should be */
    Stock(Shelf shelf) {
        language = shelf.language();
        for (Shelf.Sheet sheet : shelf.all("exercises", ".md")) {
            var exercise = sheet.as(ExerciseFile::read);
            exercises.put(exercise.id(), exercise);
            files.put(exercise.id(), sheet.name());
        }
        written.putAll(exercises);
        var lists = Lists.from(shelf);
        feelings = lists.feelings();
        body = lists.body();
        values = lists.values();
    }

    /** These words on those bones: an exercise that differs in more than words stays English, and none is added. */
    Stock like(Stock english) {
        var theirs = new LinkedHashMap<String, Exercise>();
        english.exercises.forEach((id, wanted) -> {
            Exercise ours = exercises.getOrDefault(id, wanted);
            theirs.put(id, Skeleton.differences(wanted, ours).isEmpty() ? ours : wanted);
        });
        exercises.clear();
        exercises.putAll(theirs);
        return this;
    }

    Map<String, Exercise> exercises() {
        return exercises;
    }

    List<Family> feelings() {
        return feelings;
    }

    List<Choice> body() {
        return body;
    }

    List<Choice> values() {
        return values;
    }

    /** What something to choose from the lists is called. */
    Optional<String> label(String id) {
        var all = new ArrayList<Choice>(body);
        all.addAll(values);
        feelings.forEach(family -> all.addAll(family.feelings()));
        return all.stream()
                .filter(choice -> choice.id().equals(id))
                .map(Choice::label)
                .findFirst();
    }

    /** What can be chosen in a step of an exercise. */
    List<Option> options(String exercise, String step) {
        return options(exercises, exercise, step);
    }

    /** @throws BadContent when the file, as it is written, lacks a choice with one of these ids */
    void need(String exercise, String step, List<String> ids) {
        var there = options(written, exercise, step).stream().map(Option::id).toList();
        for (String id : ids) {
            if (there.contains(id)) continue;
            String file = language.tag() + "/exercises/" + files.getOrDefault(exercise, exercise);
            throw new BadContent(file + ": \"## " + step + "\" needs a choice that begins with [" + id + "]");
        }
    }

    private static List<Option> options(Map<String, Exercise> all, String exercise, String step) {
        return Optional.ofNullable(all.get(exercise)).flatMap(known -> known.step(step)).stream()
                .flatMap(known -> known.options().stream())
                .toList();
    }
}
