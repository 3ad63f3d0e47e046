package org.reknit.path;

import java.util.Comparator;
import java.util.List;
import org.reknit.breaches.Role;
import org.reknit.exercises.Moment;
import org.reknit.exercises.Outlook;
import org.reknit.exercises.Outlooks;
import org.reknit.record.Records;
import org.reknit.text.Exercise;
import org.reknit.text.Library;
import org.reknit.web.Frame;
import org.reknit.web.Visit;
import org.springframework.stereotype.Component;

/** Says of every exercise whether it is for now, lies ahead or rests, as the path has it, and why. */
@Component
class WhatIsForNow implements Outlooks {
    private static final String NAMING = "what-happened-one-line";

    private final Records records;
    private final Paths paths;

    WhatIsForNow(Records records, Paths paths) {
        this.records = records;
        this.paths = paths;
    }

    @Override
    public Reading read(Visit reader, Frame frame) {
        var path = paths.of(Here.of(reader, records));
        var accesses = new Accesses(path.history(), path.programme(), path.library());
        return exercise -> {
            var places = path.programme().places(exercise.id());
            Programme.Entry nearest = nearest(places, accesses);
            return switch (accesses.of(nearest)) {
                case OPEN -> Outlook.at(Moment.NOW);
                case DONE -> Outlook.at(Moment.DONE);
                case AHEAD ->
                    new Outlook(
                            Moment.LATER,
                            accesses.waits(nearest)
                                    .map(wait -> wait.say(frame, path.library()))
                                    .orElse(""));
                case RESTING -> new Outlook(Moment.RESTING, frame.say(resting(exercise)));
                case NOT_FOR_THEM -> notForThem(path, exercise, frame);
            };
        };
    }

    /** Of several places an exercise may have, the one in which it comes soonest. */
    private static Programme.Entry nearest(List<Programme.Entry> places, Accesses accesses) {
        return places.stream().min(Comparator.comparing(accesses::of)).orElseThrow();
    }

    private static String resting(Exercise exercise) {
        return Accesses.isForgiving(exercise) ? "path.rests.forgiving" : "path.rests.lapse";
    }

    /** Before anything has been named, whatever is for one of the two waits for that; what is good alone is for now. */
    private static Outlook notForThem(Path path, Exercise exercise, Frame frame) {
        Library library = path.library();
        if (path.history().standing().breaches().isEmpty()) {
            boolean alone = path.programme().alone().contains(exercise.id()) && !exercise.hasItsOwnPages();
            return alone
                    ? Outlook.at(Moment.NOW)
                    : new Outlook(Moment.LATER, Wait.after(NAMING).say(frame, library));
        }
        return new Outlook(Moment.OTHERS, frame.say(others(path, exercise)));
    }

    private static String others(Path path, Exercise exercise) {
        return switch (exercise.who()) {
            case "H" -> path.has(Role.HURT) ? "path.others.kind" : "path.others.hurt";
            case "R" -> path.has(Role.RESPONSIBLE) ? "path.others.kind" : "path.others.responsible";
            default -> "path.others.kind";
        };
    }
}
