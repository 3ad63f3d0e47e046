package org.reknit.today;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reknit.breaches.Role;
import org.reknit.path.Access;
import org.reknit.path.Accesses;
import org.reknit.path.History;
import org.reknit.path.Offer;
import org.reknit.path.Offering;
import org.reknit.path.Path;
import org.reknit.path.Programme;
import org.reknit.path.Step;
import org.reknit.path.Task;
import org.reknit.path.Threshold;
import org.reknit.stages.Stage;
import org.reknit.text.How;
import org.reknit.text.Library;

/**
 * From what stands in the records and the clock to the one next thing. Pure: the same history always gives the same
 * day. Setbacks come first, then the statements, then the stage's own work in its order; once the two are past hearing,
 * a statement that someone leaves unanswered no longer stands in the way. In the first weeks, what was told is heard and
 * one's own writing has its place, but Today does not put telling as the next thing (decision 0016).
 */
final class NextThing {
    private static final String CALM = "body-calm";
    private static final Duration A_WHILE = Duration.ofHours(1);
    private static final Duration LATELY = Duration.ofDays(7);
    private static final Set<Task> IN_THE_FIRST_WEEKS = Stream.of(Task.AFTER_THE_FIRST_GATE, Task.WRITING)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final History history;
    private final Programme programme;
    private final Library library;
    private final Accesses accesses;
    private final Offering offering;
    private final Loops loops;
    private final Beside beside;
    private final BooleanSupplier gateOpen;
    private final boolean asked;

    private NextThing(History history, Programme programme, Library library, BooleanSupplier gateOpen, boolean asked) {
        this.history = history;
        this.programme = programme;
        this.library = library;
        this.accesses = new Accesses(history, programme, library);
        this.offering = new Offering(programme, library, accesses);
        this.loops = new Loops(history, programme, offering);
        this.beside = new Beside(history, programme, accesses, offering);
        this.gateOpen = gateOpen;
        this.asked = asked;
    }

    /** @param gateOpen whether the next stage has opened to both; asked only when it would be shown */
    static Today of(Path path, BooleanSupplier gateOpen) {
        return of(
                path.history(),
                path.programme(),
                path.library(),
                gateOpen,
                path.said().isPresent());
    }

    /**
     * @param gateOpen whether the next stage has opened to both; asked only when it would be shown
     * @param asked whether the person has answered this stage's question
     */
    public static Today of(
            History history, Programme programme, Library library, BooleanSupplier gateOpen, boolean asked) {
        return new NextThing(history, programme, library, gateOpen, asked).today();
    }

    private Today today() {
        if (history.standing().paused()) return Today.rest(Mood.PAUSED, List.of(), false);
        boolean look = history.ways().due(history.now(), history.progress().lastSetback());
        if (history.ways().isOwn()) return alone(look);
        if (history.isQuiet()) return duringABreak(look);
        var firsts = FirstWork.of(history.standing(), history.isEarly() ? IN_THE_FIRST_WEEKS : Set.of());
        var stage = stageWork();
        if (history.isQuietDay() && loops.next().isEmpty())
            return Today.rest(Mood.QUIET_DAY, beside.few(Optional.empty(), waiting(), firsts, stage), look);
        var statement = firsts.next();
        boolean past = history.stage().compareTo(Stage.HEAR) > 0;
        var talk = talk();
        Optional<? extends Offer> first = talk.isPresent() ? talk : onward();
        Optional<Offer> next = Stream.<Optional<? extends Offer>>of(
                        first,
                        loops.next(),
                        brief(stage),
                        statement.filter(step -> !past),
                        asked(),
                        stage.stream().findFirst(),
                        statement,
                        ask(),
                        writing())
                .<Offer>flatMap(Optional::stream)
                .findFirst();
        Mood mood = mood(next);
        return new Today(mood, next, beside.few(next, waiting(), firsts, stage), look);
    }

    /** Until the hour that was named there is something for the body, and nothing that needs the other (programme, time-out). */
    private Today duringABreak(boolean look) {
        var calm = offering.doing(CALM).filter(offer -> !history.doneWithin(CALM, A_WHILE));
        var others = beside.care().stream()
                .filter(doing -> library.exercise(doing.exercise()).how() == How.ALONE)
                .filter(offer -> !calm.equals(Optional.of(offer)))
                .limit(Beside.MOST)
                .toList();
        return new Today(Mood.BREAK, calm, List.copyOf(others), look);
    }

    /** A talk that is open comes first for both, whoever has the move in it. A letter takes days and stays in its place. */
    private Optional<Offer.Talking> talk() {
        if (!history.together()) return Optional.empty();
        return history.talks().open().stream()
                .filter(talk -> talk.manner().timed())
                .map(talk -> new Offer.Talking(talk.id(), false))
                .findFirst();
    }

    private Optional<Offer> onward() {
        return gateOpen.getAsBoolean()
                ? programme.after(history.stage(), history.kind()).map(Offer.Onward::new)
                : Optional.empty();
    }

    /** What waits for this person, whatever stands first. */
    private Stream<Offer> waiting() {
        return Stream.concat(asked().stream(), loops.decisionReview().stream());
    }

    /** The question is the next thing once, when the stage's own work is done; afterwards it is there to be found. */
    private Optional<Offer> ask() {
        boolean can =
                history.together() && !asked && programme.gate(history.stage()).isPresent();
        return can ? Optional.of(new Offer.Ask(history.stage())) : Optional.empty();
    }

    /** Questions that came and have no answer and no day; one that has a day rests until then. */
    private Optional<Step> asked() {
        return history.standing().betweenUs(Role.RESPONSIBLE).stream()
                .filter(breach -> history.questions().on(breach.id()).waiting().stream()
                        .anyMatch(question -> question.due()
                                .filter(history.today().toLocalDate()::isBefore)
                                .isEmpty()))
                .map(breach -> Step.due(Task.QUESTIONS, breach.id()))
                .findFirst();
    }

    /** In the first weeks one's own writing comes after what steadies; at other times it stands among the statements. */
    private Optional<Step> writing() {
        return history.isEarly()
                ? FirstWork.of(history.standing(), Task.AFTER_THE_FIRST_GATE).next()
                : Optional.empty();
    }

    /** What of this stage is open and not done yet, or has come round again. */
    private List<Offer.Doing> stageWork() {
        var work = new ArrayList<Offer.Doing>();
        for (Programme.Entry entry : programme.of(history.stage())) {
            Access access = accesses.of(entry);
            boolean round = entry.every() > 0
                    && access == Access.DONE
                    && !history.doneWithin(entry.exercise(), Duration.ofDays(entry.every()));
            if ((access == Access.OPEN || round) && !waitsForTheOther(entry)) work.add(offering.doing(entry));
        }
        return shorterFirst(work);
    }

    /** While the other may still be using, nothing that needs both is put before the one who is hurt by it. */
    private boolean waitsForTheOther(Programme.Entry entry) {
        return history.mayStillBeUsing() && Accesses.isJoint(library.exercise(entry.exercise()));
    }

    /** What fits the time that suits comes before what does not; nothing is left out. */
    private List<Offer.Doing> shorterFirst(List<Offer.Doing> work) {
        return work.stream()
                .sorted(Comparator.comparing(
                        doing -> minutes(doing) > history.pace().minutes()))
                .toList();
    }

    /** After two weeks of nothing, something small comes first. */
    private Optional<Offer.Doing> brief(List<Offer.Doing> stage) {
        if (!isBack()) return Optional.empty();
        return Stream.concat(stage.stream(), beside.care().stream())
                .filter(doing -> minutes(doing) <= programme.number(Threshold.SHORT_MINUTES))
                .findFirst();
    }

    private boolean isBack() {
        var idle = Duration.ofDays(programme.number(Threshold.IDLE_DAYS));
        return history.lastWritten()
                .filter(last -> !history.now().isBefore(last.plus(idle)))
                .isPresent();
    }

    private int minutes(Offer.Doing doing) {
        return library.exercise(doing.exercise()).minutes();
    }

    /** Small things that are good on their own; nothing in them leads further with the other. */
    private Today alone(boolean look) {
        var small = programme.alone().stream()
                .filter(exercise -> library.exercise(exercise).isFor(onlyRole()))
                .filter(exercise -> !history.doneWithin(exercise, LATELY))
                .sorted(Comparator.comparing(
                        exercise -> history.lastDone(exercise).orElse(Instant.EPOCH)))
                .map(exercise -> offering.small(exercise))
                .toList();
        if (small.isEmpty()) return Today.rest(Mood.WAITING_FOR_NOBODY, List.of(), look);
        return new Today(
                Mood.SOLO_OWN_PATH,
                Optional.of(small.getFirst()),
                small.stream().skip(1).limit(Beside.MOST).toList(),
                look);
    }

    private String onlyRole() {
        boolean hurt = history.has(Role.HURT);
        boolean responsible = history.has(Role.RESPONSIBLE);
        if (hurt == responsible) return "";
        return hurt ? "H" : "R";
    }

    private Mood mood(Optional<Offer> next) {
        return switch (history.standing().bond()) {
            case ALONE -> next.isPresent() ? Mood.SOLO_BEFORE_LINKING : Mood.WAITING_FOR_NOBODY;
            case PARTED -> parted();
            case TOGETHER -> together(next);
        };
    }

    private Mood parted() {
        if (history.stage() == Stage.KEEP
                || history.showing().all().stream()
                        .anyMatch(piece -> piece.exercise().equals("goodbye-without-harm"))) return Mood.ENDED_WELL;
        return history.standing().leftByMe() ? Mood.LEFT : Mood.ONE_GONE;
    }

    private Mood together(Optional<Offer> next) {
        var shaken = loops.mood();
        if (shaken.isPresent()) return shaken.get();
        if (loops.hasSurged()) return Mood.AFTER_TRIGGER;
        if (isBack()) return Mood.BACK_AFTER_14_DAYS;
        if (history.isEarly() && history.isBeingHeard()) return Mood.TOLD_EARLY;
        if (history.mayStillBeUsing()) return Mood.OWN_DAYS_FIRST;
        if (history.stage() == Stage.KEEP) return Mood.kept(history.choice());
        return next.isPresent() ? Mood.of(history.stage()) : Mood.WAITING_FOR_NOBODY;
    }
}
