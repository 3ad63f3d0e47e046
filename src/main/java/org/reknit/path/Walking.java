package org.reknit.path;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.breaches.Breach;
import org.reknit.breaches.Role;
import org.reknit.questions.Letterbox;
import org.reknit.questions.Question;
import org.reknit.text.Exercise;
import org.reknit.text.Library;

/**
 * From what stands in the records and the clock to the one next thing. Pure: the same history always gives the same
 * walk. Setbacks come first, then the statements, then the stage's own work in its order; once the two are past hearing,
 * a statement that someone leaves unanswered no longer stands in the way.
 */
final class Walking {
    private static final int MOST_OTHERS = 2;
    private static final Duration SURGE = Duration.ofHours(24);
    private static final Duration SHAKEN = Duration.ofDays(14);
    private static final Duration SLIP_WEEKS = Duration.ofDays(28);
    private static final Duration LATELY = Duration.ofDays(7);

    private final History history;
    private final Plan plan;
    private final Library library;
    private final Accesses accesses;
    private final boolean gateOpen;
    private final boolean asked;

    private Walking(History history, Plan plan, Library library, boolean gateOpen, boolean asked) {
        this.history = history;
        this.plan = plan;
        this.library = library;
        this.accesses = new Accesses(history, plan, library);
        this.gateOpen = gateOpen;
        this.asked = asked;
    }

    /**
     * @param gateOpen whether the next stage has opened to both
     * @param asked whether the person has answered this stage's question
     */
    static Walk of(History history, Plan plan, Library library, boolean gateOpen, boolean asked) {
        return new Walking(history, plan, library, gateOpen, asked).walk();
    }

    private Walk walk() {
        if (history.standing().paused()) return Walk.rest(Mood.PAUSED, List.of(), false);
        boolean look = history.ways().due(history.now(), history.road().lastSetback());
        if (history.ways().isOwn()) return alone(look);
        var firsts = NextStep.of(history.standing());
        var stage = stageWork();
        if (history.isQuietDay() && afterSetback().isEmpty())
            return Walk.rest(Mood.QUIET_DAY, others(Optional.empty(), firsts, stage), look);
        Optional<Offer> statement = firsts.next().map(step -> step);
        Optional<Offer> work = stage.stream().findFirst();
        boolean past = history.stage().compareTo(Stage.HEAR) > 0;
        Optional<Offer> next = Stream.of(
                        talk(),
                        onward(),
                        afterSetback(),
                        brief(stage),
                        past ? Optional.<Offer>empty() : statement,
                        asked(),
                        work,
                        statement,
                        ask())
                .flatMap(Optional::stream)
                .findFirst();
        Mood mood = mood(next);
        return new Walk(mood, next, others(next, firsts, stage), look);
    }

    /** A talk that is open comes first for both, whoever has the move in it. A letter takes days and stays in its place. */
    private Optional<Offer> talk() {
        if (!together()) return Optional.empty();
        return history.talks().open().stream()
                .filter(talk -> talk.manner().timed())
                .map(talk -> (Offer) new Offer.Talking(talk.id()))
                .findFirst();
    }

    private Optional<Offer> onward() {
        return gateOpen ? plan.after(history.stage(), history.kind()).map(Offer.Onward::new) : Optional.empty();
    }

    /** The question is the next thing once, when the stage's own work is done; afterwards it is there to be found. */
    private Optional<Offer> ask() {
        boolean can = together() && !asked && plan.gate(history.stage()).isPresent();
        return can ? Optional.of(new Offer.Ask(history.stage())) : Optional.empty();
    }

    /** Questions that came and have no answer and no day; one that has a day rests until then. */
    private Optional<Offer> asked() {
        return inRole(Role.RESPONSIBLE)
                .filter(breach -> history.questions().on(breach.id()).waiting().stream()
                        .anyMatch(question -> question.due()
                                .filter(history.today().toLocalDate()::isBefore)
                                .isEmpty()))
                .<Offer>map(breach -> Step.due(Task.QUESTIONS, breach.id()))
                .findFirst();
    }

    /** Answers are there to be found and never the next thing: when to read them is up to the one who asked. */
    private List<Offer> answers() {
        return inRole(Role.HURT)
                .filter(breach -> {
                    var box = new Letterbox(
                            history.questions().on(breach.id()),
                            history.notes().on(breach.id()),
                            history.me(),
                            history.today());
                    return box.isAnythingClosed()
                            || box.seen().questions().stream()
                                    .anyMatch(question -> question.state() == Question.State.ANSWERED);
                })
                .<Offer>map(breach -> Step.quiet(Task.ANSWERS, breach.id()))
                .toList();
    }

    private Stream<Breach> inRole(Role role) {
        return history.standing().ours().all().stream()
                .filter(breach -> history.standing().betweenUs(breach.id()))
                .filter(breach ->
                        history.standing().role(breach).filter(role::equals).isPresent());
    }

    private Optional<Offer> afterSetback() {
        var slip = history.road().last(Setback.SLIP);
        if (hasJustSlipped() && since("slip-talk", slip)) return doing("slip-talk");
        boolean often =
                history.road().count(Setback.SLIP, history.now().minus(SLIP_WEEKS)) >= plan.number(Threshold.SLIPS);
        if (often && has(Role.RESPONSIBLE) && since("specific-steps", slip)) return doing("specific-steps");
        var lapse = history.road().last(Setback.LAPSE);
        if (history.isWithin(lapse, SHAKEN) && since("lapse-plan", lapse)) {
            var plan = doing("lapse-plan");
            if (plan.isPresent()) return plan;
        }
        var shaken = history.road().lastSetback();
        boolean hard = isShaken(Setback.NEW_FACT) || isShaken(Setback.REPEAT);
        if (hard && since("body-calm", shaken)) return doing("body-calm");
        if (isShaken(Setback.NEW_FACT) && has(Role.RESPONSIBLE)) {
            for (String account : List.of("timeline", "is-there-anything-else")) {
                if (since(account, history.road().last(Setback.NEW_FACT))) {
                    var again = doing(account);
                    if (again.isPresent()) return again;
                }
            }
        }
        return hasSurged() && since("body-calm", history.lastDone("trigger-log"))
                ? doing("body-calm")
                : Optional.empty();
    }

    private boolean hasSurged() {
        return history.doneWithin("trigger-log", SURGE);
    }

    private boolean hasJustSlipped() {
        var hours = Duration.ofHours(plan.number(Threshold.SLIP_TALK_HOURS));
        return history.isWithin(history.road().last(Setback.SLIP), hours);
    }

    private boolean isShaken(Setback setback) {
        return history.isWithin(history.road().last(setback), SHAKEN);
    }

    /** Whether it has not been done since then. */
    private boolean since(String exercise, Optional<Instant> then) {
        return history.lastDone(exercise)
                .filter(done -> then.filter(done::isBefore).isEmpty())
                .isEmpty();
    }

    private boolean has(Role role) {
        return history.standing().breaches().stream()
                .anyMatch(breach ->
                        history.standing().role(breach).filter(role::equals).isPresent());
    }

    private boolean together() {
        return history.standing().bond() == Bond.TOGETHER;
    }

    /** What of this stage is open and not done yet, or has come round again. */
    private List<Offer> stageWork() {
        var work = new ArrayList<Offer>();
        for (Plan.Entry entry : plan.of(history.stage())) {
            Access access = accesses.of(entry);
            boolean round = entry.every() > 0
                    && access == Access.DONE
                    && !history.doneWithin(entry.exercise(), Duration.ofDays(entry.every()));
            if (access == Access.OPEN || round) work.add(doing(entry));
        }
        return shorterFirst(work);
    }

    /** What fits the time that suits comes before what does not; nothing is left out. */
    private List<Offer> shorterFirst(List<Offer> work) {
        return work.stream()
                .sorted(Comparator.comparing(offer -> offer instanceof Offer.Doing doing
                        && minutes(doing) > history.pace().minutes()))
                .toList();
    }

    /** After two weeks of nothing, something small comes first. */
    private Optional<Offer> brief(List<Offer> stage) {
        if (!isBack()) return Optional.empty();
        return Stream.concat(stage.stream(), care().stream())
                .filter(offer ->
                        offer instanceof Offer.Doing doing && minutes(doing) <= plan.number(Threshold.SHORT_MINUTES))
                .findFirst();
    }

    private boolean isBack() {
        var idle = Duration.ofDays(plan.number(Threshold.IDLE_DAYS));
        return history.lastWritten()
                .filter(last -> !history.now().isBefore(last.plus(idle)))
                .isPresent();
    }

    private int minutes(Offer.Doing doing) {
        return library.exercise(doing.exercise()).minutes();
    }

    private List<Offer> others(Optional<Offer> next, NextStep firsts, List<Offer> stage) {
        var review = decisionReview();
        boolean invited = firsts.others().stream().anyMatch(step -> step.task() == Task.INVITE);
        var invite = firsts.others().stream()
                .filter(step -> step.task() == Task.INVITE)
                .map(step -> (Offer) step);
        var own = Stream.of(
                        asked().stream(),
                        answers().stream(),
                        firsts.others().stream()
                                .filter(step -> step.task() != Task.INVITE)
                                .map(step -> (Offer) step),
                        review.stream(),
                        stage.stream(),
                        care().stream())
                .flatMap(offers -> offers)
                .filter(offer -> !next.equals(Optional.of(offer)))
                .distinct()
                .limit(invited ? MOST_OTHERS - 1 : MOST_OTHERS);
        return Stream.concat(own, invite).toList();
    }

    /** Whoever leans out, or has been struck again, finds the review without being sent to it. */
    private List<Offer> decisionReview() {
        boolean due = history.leaningOut() || isShaken(Setback.REPEAT);
        return due && together() && since("decision-review", history.road().last(Setback.REPEAT))
                ? doing("decision-review").stream().toList()
                : List.of();
    }

    /** A lane of care, thanks or help; another one each day, so that Today does not always say the same. */
    private List<Offer> care() {
        long day = history.now().getEpochSecond() / Duration.ofDays(1).getSeconds();
        var open = plan.lanes().values().stream()
                .flatMap(List::stream)
                .filter(entry -> {
                    Access access = accesses.of(entry);
                    return access == Access.OPEN
                            || access == Access.DONE && !history.doneWithin(entry.exercise(), LATELY);
                })
                .map(this::doing)
                .toList();
        if (open.isEmpty()) return List.of();
        int from = (int) (day % open.size());
        return Stream.concat(open.subList(from, open.size()).stream(), open.subList(0, from).stream())
                .toList();
    }

    /** Small things that are good on their own; nothing in them leads further with the other. */
    private Walk alone(boolean look) {
        var small = plan.alone().stream()
                .filter(exercise -> library.exercise(exercise).isFor(onlyRole()))
                .filter(exercise -> !history.doneWithin(exercise, LATELY))
                .sorted(Comparator.comparing(
                        exercise -> history.lastDone(exercise).orElse(Instant.EPOCH)))
                .map(exercise -> doing(exercise, reason(exercise)))
                .toList();
        if (small.isEmpty()) return Walk.rest(Mood.WAITING_FOR_NOBODY, List.of(), look);
        return new Walk(
                Mood.SOLO_OWN_PATH,
                Optional.of(small.getFirst()),
                small.stream().skip(1).limit(MOST_OTHERS).toList(),
                look);
    }

    private String onlyRole() {
        boolean hurt = has(Role.HURT);
        boolean responsible = has(Role.RESPONSIBLE);
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
        if (hasJustSlipped()) return Mood.AFTER_SLIP;
        if (isShaken(Setback.REPEAT)) return Mood.AFTER_REPEAT_BREACH;
        if (isShaken(Setback.NEW_FACT)) return Mood.AFTER_NEW_FACT;
        if (isShaken(Setback.LAPSE)) return Mood.AFTER_LAPSE;
        if (hasSurged()) return Mood.AFTER_TRIGGER;
        if (isBack()) return Mood.BACK_AFTER_14_DAYS;
        return next.isPresent() ? Mood.of(history.stage()) : Mood.WAITING_FOR_NOBODY;
    }

    private Optional<Offer> doing(String exercise) {
        var entry = plan.find(exercise)
                .orElseGet(() -> new Plan.Entry(exercise, reason(exercise), Optional.empty(), List.of(), 0));
        Access access = accesses.of(entry);
        boolean can = access == Access.OPEN || access == Access.DONE;
        return can ? Optional.of(doing(entry)) : Optional.empty();
    }

    private Offer doing(Plan.Entry entry) {
        String why = entry.why().isEmpty() ? reason(entry.exercise()) : entry.why();
        Exercise exercise = library.exercise(entry.exercise());
        return new Offer.Doing(
                exercise.id(), exercise.title(), why, accesses.about(entry).map(Breach::id));
    }

    private Offer doing(String exercise, String why) {
        return new Offer.Doing(exercise, library.exercise(exercise).title(), why, Optional.empty());
    }

    /** An exercise says itself what it is for. */
    private String reason(String exercise) {
        return plan.find(exercise)
                .map(Plan.Entry::why)
                .orElseGet(() -> library.exercise(exercise).purpose().replaceAll("<[^>]*>", ""));
    }
}
