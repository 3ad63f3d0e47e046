package org.reknit.path;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.reknit.breaches.Breach;
import org.reknit.breaches.Role;
import org.reknit.stages.Choice;
import org.reknit.stages.Setback;
import org.reknit.stages.Stage;
import org.reknit.statements.DraftAct;
import org.reknit.statements.Thread;
import org.reknit.talks.Talk;
import org.reknit.text.Exercise;
import org.reknit.text.How;
import org.reknit.text.Library;

/** Which exercises are open to one person now. What is one's own can be done at any time; what is joint waits its turn. */
public final class Accesses {
    private static final Set<String> FORGIVING = Set.of("forgiveness-what-it-is", "reach", "letting-go-or-keeping");

    private static final String REVIEW = "decision-review";
    private static final String SELF_FORGIVING = "self-forgiveness-with-amends";

    private final History history;
    private final Programme programme;
    private final Library library;

    public Accesses(History history, Programme programme, Library library) {
        this.history = history;
        this.programme = programme;
        this.library = library;
    }

    public Access of(Programme.Entry entry) {
        Exercise exercise = library.exercise(entry.exercise());
        if (about(entry).isEmpty() && isBound(entry, exercise)) return Access.NOT_FOR_THEM;
        if (!fits(exercise)) return Access.NOT_FOR_THEM;
        if (!isAmong(entry)) return Access.NOT_FOR_THEM;
        if (isResting(exercise, entry)) return Access.RESTING;
        if (isDone(exercise.id())) return Access.DONE;
        return waits(entry).isEmpty() ? Access.OPEN : Access.AHEAD;
    }

    /** Whether an entry stands in this place for two to whom this happened, and with what they chose. */
    private boolean isAmong(Programme.Entry entry) {
        var kinds = history.standing().breaches().stream().map(Breach::kind).toList();
        boolean only =
                entry.only().isEmpty() || !kinds.isEmpty() && entry.only().containsAll(kinds);
        boolean after = entry.after().isEmpty() || about(entry).isPresent();
        Choice choice = history.choice() == Choice.OPEN ? Choice.CONTINUE : history.choice();
        return only && after && (entry.when().isEmpty() || entry.when().contains(choice));
    }

    /** The breach an entry is about: the newest in which the person has its role and that it is not left out for. */
    Optional<Breach> about(Programme.Entry entry) {
        Exercise exercise = library.exercise(entry.exercise());
        return history.standing().breaches().reversed().stream()
                .filter(breach -> exercise.fits("", breach.kind().key()))
                .filter(breach -> !entry.skip().contains(breach.kind()))
                .filter(breach -> entry.after().isEmpty() || entry.after().contains(breach.kind()))
                .filter(breach -> history.standing()
                        .role(breach)
                        .filter(role -> entry.isFor(role) && isFor(exercise, role))
                        .isPresent())
                .findFirst();
    }

    /** Whether it was finished, shown, or done on a page of its own. */
    boolean isDone(String exercise) {
        return history.lastDone(exercise)
                        .filter(done -> isOfThisRound(exercise, done))
                        .isPresent()
                || onItsOwnPages(exercise);
    }

    /** A repeat begins everything anew; what had been kept back, only what it has changed. */
    private boolean isOfThisRound(String exercise, Instant done) {
        var begun = programme.anew().contains(exercise)
                ? history.progress().lastBroken()
                : history.progress().last(Setback.REPEAT);
        return begun.filter(done::isBefore).isEmpty();
    }

    /** Among several, an exercise for a role or a kind of breach needs one that fits; before anything is named, none does. */
    private boolean isBound(Programme.Entry entry, Exercise exercise) {
        return !isOurs(entry, exercise) || !history.standing().breaches().isEmpty();
    }

    /** Whether it is the same for both, whatever happened. */
    static boolean isOurs(Programme.Entry entry, Exercise exercise) {
        return entry.role().isEmpty()
                && exercise.who().equals("B")
                && exercise.breaches().isEmpty()
                && entry.skip().isEmpty();
    }

    private boolean fits(Exercise exercise) {
        return exercise.fits(history.kind().map(kind -> kind.key()).orElse(""), "");
    }

    private static boolean isFor(Exercise exercise, Role role) {
        return exercise.isFor(role == Role.HURT ? "H" : "R");
    }

    /** What comes before it; empty when nothing does. */
    Optional<Wait> waits(Programme.Entry entry) {
        Exercise exercise = library.exercise(entry.exercise());
        if (exercise.id().equals(REVIEW) && isReviewDue()) return Optional.empty();
        if (exercise.id().equals(SELF_FORGIVING) && !amendsAreOldEnough()) return Optional.of(Wait.forSteps());
        boolean joint = isJoint(exercise);
        boolean forOne = history.ways().isOwn() && exercise.how() != How.ALONE;
        if (forOne || joint && history.standing().bond() != Bond.TOGETHER) return Optional.of(Wait.forTwo());
        Optional<Stage> early = joint ? early(exercise) : Optional.empty();
        if (early.isPresent()) return early.map(Wait::until);
        if (entry.atOnce()) return Optional.empty();
        return exercise.needs().stream()
                .filter(need -> !isMet(need))
                .findFirst()
                .map(Wait::after);
    }

    /** Whether it is about forgiving. */
    static boolean isForgiving(Exercise exercise) {
        return FORGIVING.contains(exercise.id());
    }

    /** Done by both: in turns, together, or alone with only what both chose to show for it. */
    public static boolean isJoint(Exercise exercise) {
        return exercise.how() == How.TURNS
                || exercise.how() == How.TOGETHER
                || !exercise.matches().isEmpty();
    }

    /** The stage it first belongs to, while that lies ahead. */
    private Optional<Stage> early(Exercise exercise) {
        return Stream.of(Stage.values())
                .filter(stage -> programme.of(stage).stream()
                        .anyMatch(entry -> entry.exercise().equals(exercise.id()) && isAmong(entry)))
                .findFirst()
                .filter(stage -> stage.compareTo(history.stage()) > 0);
    }

    /** After a repeat, or when someone leans out, nobody has to wait for the stage that has the review (programme, loops). */
    private boolean isReviewDue() {
        return !history.ways().isOwn()
                && history.standing().bond() == Bond.TOGETHER
                && (history.leaningOut()
                        || history.progress().last(Setback.REPEAT).isPresent());
    }

    private boolean amendsAreOldEnough() {
        var least = Duration.ofDays(programme.number(Threshold.AMENDS_DAYS));
        return history.showing().times("specific-steps", history.me()).stream()
                .anyMatch(shown -> !history.now().isBefore(shown.plus(least)));
    }

    /** What someone else does alone is never known here, so nothing waits for it; nor for the questions for oneself. */
    private boolean isMet(String need) {
        Exercise before = library.exercise(need);
        if (need.equals("private-start") || !fits(before) || !hasOneFor(before)) return true;
        return isDone(need) || shownByTheOther(need);
    }

    private boolean hasOneFor(Exercise exercise) {
        boolean mine = history.standing().breaches().stream()
                .filter(breach -> exercise.fits("", breach.kind().key()))
                .anyMatch(breach -> history.standing()
                        .role(breach)
                        .filter(role -> isFor(exercise, role))
                        .isPresent());
        boolean theirs = exercise.how() != How.ALONE
                && history.standing().breaches().stream()
                        .anyMatch(breach -> exercise.fits("", breach.kind().key()));
        return mine || theirs;
    }

    private boolean shownByTheOther(String exercise) {
        return history.other()
                .filter(other -> !history.showing().times(exercise, other).isEmpty()
                        || history.questions().lastDone(exercise, other).isPresent())
                .isPresent();
    }

    /** Forgiving is never spoken of before amends, and falls silent when something new comes out (programme, loops). */
    private boolean isResting(Exercise exercise, Programme.Entry entry) {
        if (isForgiving(exercise)) return !amends(entry);
        var rest = Duration.ofDays(programme.number(Threshold.LAPSE_REST_DAYS));
        return programme.belongs(exercise.id(), Stage.RECONNECT)
                && !programme.belongs(exercise.id(), Stage.AGREE)
                && history.isWithin(history.progress().last(Setback.LAPSE), rest);
    }

    /** What it is about is owned, and steps were shown, since the last time something new came out or it happened again. */
    private boolean amends(Programme.Entry entry) {
        var broken = history.progress().lastBroken();
        return about(entry)
                .filter(breach -> {
                    var owned = history.standing()
                            .statements()
                            .on(breach.id())
                            .accountability()
                            .map(Thread.Piece::at);
                    var steps = history.who(breach, Role.RESPONSIBLE)
                            .flatMap(person -> history.showing().times("specific-steps", person).stream()
                                    .max(Instant::compareTo));
                    return Stream.of(owned, steps)
                            .allMatch(done -> done.isPresent()
                                    && broken.filter(then -> !done.get().isAfter(then))
                                            .isEmpty());
                })
                .isPresent();
    }

    private boolean onItsOwnPages(String exercise) {
        var standing = history.standing();
        return switch (exercise) {
            case "private-start" -> history.ways().at().isPresent();
            case "what-happened-one-line" -> !standing.breaches().isEmpty();
            case "feeling-map" -> drafted(DraftAct.Feelings.class);
            case "impact-letter" -> drafted(DraftAct.Letter.class);
            case "values-before-words" -> drafted(DraftAct.Values.class);
            case "impact-statement" -> anyThread(thread -> thread.impact().isPresent());
            case "hear-it-back" ->
                anyThread(Thread::confirmed) || !history.talks().heard().isEmpty();
            case "speaker-listener-talk" -> history.talks().all().stream().anyMatch(Talk::isThrough);
            case "accountability-statement" ->
                anyThread(thread -> thread.accountability().isPresent()) || drafted(DraftAct.AccountabilityDraft.class);
            case "what-i-needed-to-hear" -> anyThread(thread -> thread.answer().isPresent());
            default -> false;
        };
    }

    private boolean drafted(Class<? extends DraftAct> act) {
        return history.standing().breaches().stream()
                .anyMatch(breach ->
                        history.standing().drafts().find(breach.id(), act).isPresent());
    }

    private boolean anyThread(Predicate<Thread> test) {
        return history.standing().ours().all().stream()
                .anyMatch(breach -> test.test(history.standing().statements().on(breach.id())));
    }
}
