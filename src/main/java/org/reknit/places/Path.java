package org.reknit.places;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.breaches.Breach;
import org.reknit.breaches.Role;
import org.reknit.statements.Thread;

/**
 * Where someone is on the path, and what of it is open to them now.
 *
 * @param doors addresses of the practices that this person can do today
 */
public record Path(Stage here, Map<Practice, String> doors) {
    /** Hearing begins when the first has told what it was like. What follows it is still being built. */
    static Path of(Standing standing) {
        boolean told = standing.breaches().stream()
                .anyMatch(
                        breach -> standing.statements().on(breach.id()).impact().isPresent());
        return new Path(told ? Stage.HEAR : Stage.STEADY, doors(standing));
    }

    /** Whether a stage lies behind, is where one is, or ahead, as the style sheets call it. */
    public String mark(Stage stage) {
        int order = stage.compareTo(here);
        if (order == 0) return "here";
        return order < 0 ? "done" : "ahead";
    }

    /** Where a practice is done, if it is open now. */
    public Optional<String> door(Practice practice) {
        return Optional.ofNullable(doors.get(practice));
    }

    private static Map<Practice, String> doors(Standing standing) {
        var doors = new EnumMap<Practice, String>(Practice.class);
        doors.put(Practice.NAME, Task.NAME.place());
        for (Breach breach : standing.breaches()) {
            for (Opening opening : openings(breach, standing)) {
                doors.putIfAbsent(opening.practice(), Step.url(opening.task(), breach.id()));
            }
        }
        return Map.copyOf(doors);
    }

    private record Opening(Practice practice, Task task) {}

    private static List<Opening> openings(Breach breach, Standing standing) {
        Thread thread = standing.statements().on(breach.id());
        boolean both = standing.betweenUs(breach.id());
        Optional<Role> role = standing.role(breach);
        if (role.isEmpty()) return List.of();
        return switch (role.get()) {
            case HURT ->
                Stream.concat(
                                Stream.of(
                                        new Opening(Practice.FEELINGS, Task.FEELINGS),
                                        new Opening(Practice.LETTER, Task.LETTER),
                                        new Opening(Practice.IMPACT, Task.IMPACT)),
                                Stream.concat(
                                        open(both && thread.toBeConfirmed(), Practice.HEARD, Task.CONFIRM),
                                        open(
                                                both && thread.accountability().isPresent(),
                                                Practice.ANSWER,
                                                Task.ANSWER)))
                        .toList();
            case RESPONSIBLE ->
                Stream.concat(
                                Stream.of(
                                        new Opening(Practice.VALUES, Task.VALUES),
                                        new Opening(Practice.ACCOUNTABILITY, Task.ACCOUNTABILITY)),
                                open(both && thread.toBeHeard(), Practice.HEARD, Task.HEAR))
                        .toList();
        };
    }

    private static Stream<Opening> open(boolean now, Practice practice, Task task) {
        return now ? Stream.of(new Opening(practice, task)) : Stream.empty();
    }
}
