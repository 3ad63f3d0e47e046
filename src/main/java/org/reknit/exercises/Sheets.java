package org.reknit.exercises;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.acts.Chapter;
import org.reknit.acts.EntryId;
import org.reknit.breaches.BreachId;
import org.reknit.record.Fold;
import org.reknit.record.Said;

/** The newest sheet of each exercise a person has begun, and when they were through with it. */
public record Sheets(List<Sheet> all) {
    /** The chapter in which exercises stand. */
    public static final Chapter CHAPTER = new Chapter("exercises");

    /** The picture of a private record's exercises. */
    public static final Fold<Sheets, AnswerAct> FOLD =
            new Fold<>("sheets", 1, CHAPTER, AnswerAct.class, Sheets.class, new Sheets(List.of()), Sheets::after);

    /** How many times of finishing are remembered; more tell nothing new. */
    private static final int REMEMBERED = 24;

    /**
     * One exercise on one breach, or on none.
     *
     * @param newest the entry in which it was last kept
     * @param at when that was
     * @param open whether something was kept since it was last finished
     * @param finished the latest times of being through, oldest first
     */
    public record Sheet(
            String exercise,
            Optional<BreachId> breach,
            EntryId newest,
            Instant at,
            boolean open,
            List<Instant> finished) {
        private boolean isOf(String other, Optional<BreachId> on) {
            return exercise.equals(other) && breach.equals(on);
        }
    }

    /** The sheet of this exercise on this breach. */
    public Optional<Sheet> find(String exercise, Optional<BreachId> breach) {
        return all.stream().filter(sheet -> sheet.isOf(exercise, breach)).findFirst();
    }

    /** When the person was through with this exercise, on whatever breach; oldest first. */
    public List<Instant> finished(String exercise) {
        return all.stream()
                .filter(sheet -> sheet.exercise().equals(exercise))
                .flatMap(sheet -> sheet.finished().stream())
                .sorted()
                .toList();
    }

    /** When anything was last written. */
    public Optional<Instant> lastAt() {
        return all.stream().map(Sheet::at).max(Instant::compareTo);
    }

    private Sheets after(Said<AnswerAct> said) {
        AnswerAct act = said.act();
        var before = find(act.exercise(), act.breach()).map(Sheet::finished).orElse(List.of());
        var finished = act.isFinished() ? with(before, said.at()) : before;
        var newest = new Sheet(act.exercise(), act.breach(), said.id(), said.at(), !act.isFinished(), finished);
        var others = all.stream().filter(sheet -> !sheet.isOf(act.exercise(), act.breach()));
        return new Sheets(Stream.concat(others, Stream.of(newest)).toList());
    }

    private static List<Instant> with(List<Instant> times, Instant now) {
        var all = Stream.concat(times.stream(), Stream.of(now)).toList();
        return all.subList(Math.max(0, all.size() - REMEMBERED), all.size());
    }
}
