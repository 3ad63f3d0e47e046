package org.reknit.stages;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.reknit.acts.Chapter;
import org.reknit.breaches.BreachId;
import org.reknit.people.PersonId;
import org.reknit.questions.Questions;
import org.reknit.record.Fold;
import org.reknit.record.OpenRecord;
import org.reknit.record.Said;
import org.reknit.text.Reason;

/**
 * How far the two have come, and what set them back. What had been kept back leads back to the account, a repeat to the
 * first stage (programme, loops); nothing else moves a stage.
 *
 * @param stage where they are
 * @param since when they came there; empty while they are where everyone begins
 * @param setbacks oldest first
 */
public record Progress(Stage stage, Optional<Instant> since, List<Event> setbacks) {
    /** The chapter in which the way stands. */
    public static final Chapter CHAPTER = new Chapter("path");

    /** The picture of a shared record's way. */
    public static final Fold<Progress, PathAct> FOLD = new Fold<>(
            "road",
            2,
            CHAPTER,
            PathAct.class,
            Progress.class,
            new Progress(Stage.STEADY, Optional.empty(), List.of()),
            Progress::after);

    private static final int REMEMBERED = 100;

    /** A setback as it was told. */
    public record Event(
            Setback setback,
            Optional<BreachId> breach,
            PersonId by,
            Instant at,
            Optional<Whose> whose,
            Optional<HowTold> told,
            Optional<Need> need) {
        /** Whether something had been kept back: a new fact, or a slip or lapse that was not told in time. */
        public boolean wasHidden() {
            return switch (setback) {
                case SLIP, LAPSE -> told.filter(HowTold.LATE::equals).isPresent();
                case NEW_FACT -> true;
                case REPEAT -> false;
            };
        }

        /** The end of the key of the sentence that the other reads. */
        public String sentence() {
            return setback.key() + "." + whose.orElse(Whose.THEIRS).key();
        }

        /** The end of the key of how it was told, when that was said and makes a difference. */
        public Optional<String> howTold() {
            return told.filter(how -> setback.canBeTold())
                    .map(how -> how.key() + "." + whose.orElse(Whose.THEIRS).key());
        }

        /** The end of the key of what its author needs, when they need something. */
        public Optional<String> needed() {
            return need.filter(asked -> asked != Need.NOTHING).map(Need::key);
        }

        /** On whose side it happened, for someone who looks at it; empty when it was not said. */
        public Optional<Whose> whose(PersonId looking) {
            return whose.map(said -> by.equals(looking) ? said : said.other());
        }
    }

    /** Why something about the way cannot be done. */
    public enum Refusal implements Reason {
        /** The stage does not follow from where the two are. */
        NOT_OPEN
    }

    /** When the last setback of this kind was told. */
    public Optional<Instant> last(Setback setback) {
        return latest(event -> event.setback() == setback).map(Event::at);
    }

    /** When something that had been kept back last came to be known. */
    public Optional<Instant> lastHidden() {
        return latest(Event::wasHidden).map(Event::at);
    }

    /** Since when the account has to be told anew: something had been kept back, or it happened again. */
    public Optional<Instant> lastBroken() {
        return latest(event -> event.wasHidden() || event.setback() == Setback.REPEAT)
                .map(Event::at);
    }

    /** The last setback that is like this. */
    public Optional<Event> latest(Predicate<Event> like) {
        return setbacks.stream().filter(like).max(Comparator.comparing(Event::at));
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
    public static Progress of(OpenRecord ours) {
        return ours.read(FOLD).with(ours.read(Questions.FOLD));
    }

    /** The way with every fact that was told since as the setback it is: back to the account, if that lies behind. */
    public Progress with(Questions questions) {
        var told = questions.all().stream()
                .flatMap(asking ->
                        asking.facts().stream().map(fact -> newFact(asking.breach(), fact.author(), fact.at())))
                .toList();
        var all = Stream.concat(setbacks.stream(), told.stream())
                .sorted(Comparator.comparing(Event::at))
                .toList();
        Optional<Instant> last = told.stream().map(Event::at).max(Instant::compareTo);
        boolean back = stage.compareTo(Stage.HEAR) > 0
                && last.filter(fact -> since.filter(fact::isBefore).isEmpty()).isPresent();
        return back ? new Progress(Stage.HEAR, last, all) : new Progress(stage, since, all);
    }

    /** Whoever tells a fact tells what was on their own side. */
    private static Event newFact(BreachId breach, PersonId by, Instant at) {
        return new Event(
                Setback.NEW_FACT,
                Optional.of(breach),
                by,
                at,
                Optional.of(Whose.MINE),
                Optional.empty(),
                Optional.empty());
    }

    private Progress after(Said<PathAct> said) {
        return switch (said.act()) {
            case PathAct.Onward onward -> new Progress(onward.to(), Optional.of(said.at()), setbacks);
            case PathAct.Told told ->
                back(new Event(
                        told.setback(),
                        told.breach(),
                        said.author(),
                        said.at(),
                        told.whose(),
                        told.told(),
                        told.need()));
        };
    }

    private Progress back(Event event) {
        var all = Stream.concat(setbacks.stream(), Stream.of(event)).toList();
        var kept = all.subList(Math.max(0, all.size() - REMEMBERED), all.size());
        if (event.setback() == Setback.REPEAT) return new Progress(Stage.STEADY, at(event), kept);
        boolean back = event.wasHidden() && stage.compareTo(Stage.HEAR) > 0;
        return back ? new Progress(Stage.HEAR, at(event), kept) : new Progress(stage, since, kept);
    }

    private static Optional<Instant> at(Event event) {
        return Optional.of(event.at());
    }
}
