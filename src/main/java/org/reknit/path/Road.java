package org.reknit.path;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.breaches.BreachId;
import org.reknit.people.PersonId;
import org.reknit.questions.Questions;
import org.reknit.record.Chapter;
import org.reknit.record.Fold;
import org.reknit.record.OpenRecord;
import org.reknit.record.Said;

/**
 * How far the two have come, and what set them back. A new fact leads back to the account, a repeat to the first stage
 * (programme, loops); nothing else moves a stage.
 *
 * @param stage where they are
 * @param since when they came there; empty while they are where everyone begins
 * @param setbacks oldest first
 */
record Road(Stage stage, Optional<Instant> since, List<Event> setbacks) {
    /** The chapter in which the way stands. */
    public static final Chapter CHAPTER = new Chapter("path");

    /** The picture of a shared record's way. */
    public static final Fold<Road, PathAct> FOLD = new Fold<>(
            "road",
            1,
            CHAPTER,
            PathAct.class,
            Road.class,
            new Road(Stage.STEADY, Optional.empty(), List.of()),
            Road::after);

    private static final int REMEMBERED = 100;

    /** A setback as it was told. */
    public record Event(Setback setback, Optional<BreachId> breach, PersonId by, Instant at) {}

    /** Why something about the way cannot be done. */
    enum Refusal {
        /** The stage does not follow from where the two are. */
        NOT_OPEN
    }

    /** When the last setback of this kind was told. */
    public Optional<Instant> last(Setback setback) {
        return setbacks.stream()
                .filter(event -> event.setback() == setback)
                .map(Event::at)
                .max(Instant::compareTo);
    }

    /** When anything last set them back. */
    public Optional<Instant> lastSetback() {
        return setbacks.stream().map(Event::at).max(Instant::compareTo);
    }

    /** How many of this kind were told since then. */
    public long count(Setback setback, Instant since) {
        return setbacks.stream()
                .filter(event -> event.setback() == setback && event.at().isAfter(since))
                .count();
    }

    /** The way of a pair, as all of their record tells it. */
    static Road of(OpenRecord ours) {
        return ours.read(FOLD).with(ours.read(Questions.FOLD));
    }

    /** The way with every fact that was told since as the setback it is: back to the account, if that lies behind. */
    Road with(Questions questions) {
        var told = questions.all().stream()
                .flatMap(asking -> asking.facts().stream()
                        .map(fact ->
                                new Event(Setback.NEW_FACT, Optional.of(asking.breach()), fact.author(), fact.at())))
                .toList();
        var all = Stream.concat(setbacks.stream(), told.stream())
                .sorted(Comparator.comparing(Event::at))
                .toList();
        Optional<Instant> last = told.stream().map(Event::at).max(Instant::compareTo);
        boolean back = stage.compareTo(Stage.HEAR) > 0
                && last.filter(fact -> since.filter(fact::isBefore).isEmpty()).isPresent();
        return back ? new Road(Stage.HEAR, last, all) : new Road(stage, since, all);
    }

    private Road after(Said<PathAct> said) {
        return switch (said.act()) {
            case PathAct.Onward onward -> new Road(onward.to(), Optional.of(said.at()), setbacks);
            case PathAct.Told told -> back(told, new Event(told.setback(), told.breach(), said.author(), said.at()));
        };
    }

    private Road back(PathAct.Told told, Event event) {
        var all = Stream.concat(setbacks.stream(), Stream.of(event)).toList();
        var kept = all.subList(Math.max(0, all.size() - REMEMBERED), all.size());
        return switch (told.setback()) {
            case SLIP, LAPSE -> new Road(stage, since, kept);
            case NEW_FACT ->
                stage.compareTo(Stage.HEAR) > 0 ? new Road(Stage.HEAR, at(event), kept) : new Road(stage, since, kept);
            case REPEAT -> new Road(Stage.STEADY, at(event), kept);
        };
    }

    private static Optional<Instant> at(Event event) {
        return Optional.of(event.at());
    }
}
