package org.reknit.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an exercise has in common in all languages, since records and the other person depend on it: all but its words. */
final class Skeleton {
    private Skeleton() {}

    /** Each part that stays, by its name in the file. */
    static SortedMap<String, Object> of(Exercise exercise) {
        var parts = new TreeMap<String, Object>();
        parts.put("number", exercise.number());
        parts.put("id", exercise.id());
        parts.put("practice", exercise.practice());
        parts.put("who", exercise.who());
        parts.put("how", exercise.how().key());
        parts.put("needs", exercise.needs());
        parts.put("opens", exercise.opens());
        parts.put("again", exercise.again());
        parts.put("for-kinds", exercise.kinds());
        parts.put("for-breaches", exercise.breaches());
        parts.put("shares", exercise.shares());
        parts.put("matches", exercise.matches());
        parts.put("fields", exercise.fields());
        parts.put("optional", exercise.optional());
        parts.put(
                "steps",
                exercise.steps().stream()
                        .map(step -> step.id() + " " + step.whom() + " " + bones(step.asks()))
                        .toList());
        return parts;
    }

    /** Which parts of a translation are not as they are in English. */
    static List<String> differences(Exercise english, Exercise other) {
        Map<String, Object> wanted = of(english);
        return of(other).entrySet().stream()
                .filter(part -> !Objects.equals(part.getValue(), wanted.get(part.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Their order is a matter of taste. */
    private static List<String> ids(List<Option> options) {
        return options.stream().map(Option::id).sorted().toList();
    }

    private static String bones(Asks asks) {
        return switch (asks) {
            case Asks.Read read -> "read";
            case Asks.Write write -> "write";
            case Asks.Line line -> "line";
            case Asks.Choose(int most, List<Option> options) ->
                "choose " + most + " of " + options.size() + " " + ids(options);
            case Asks.Rate rate -> "rate";
            case Asks.Breathe(int minutes) -> "breathe " + minutes;
            case Asks.Timer(int minutes) -> "timer " + minutes;
        };
    }
}
