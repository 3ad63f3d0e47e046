package org.reknit.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.reknit.breaches.BreachKind;
import org.reknit.breaches.Role;
import org.reknit.path.Offer;
import org.reknit.path.Step;
import org.reknit.path.Task;
import org.reknit.people.PairKind;
import org.reknit.stages.HowTold;
import org.reknit.stages.Progress;
import org.reknit.stages.Setback;
import org.reknit.stages.Stage;
import org.reknit.text.How;
import org.reknit.today.World.Event;

/** Whatever two people do, in whatever order, over years; as often as {@code jqwik.tries.default} says. */
class WalkPropertyTest {
    private static final Set<String> FORGIVING = Set.of("forgiveness-what-it-is", "reach", "letting-go-or-keeping");
    private static final Set<Task> BETWEEN_TWO = EnumSet.of(
            Task.SHARE,
            Task.SHARE_IMPACT,
            Task.CONFIRM,
            Task.ANSWER,
            Task.SHARE_ACCOUNTABILITY,
            Task.HEAR,
            Task.HEAR_AGAIN);

    /** Some do anything at any time; most do mainly what Today says, and come far. */
    @Provide
    Arbitrary<List<Event>> lives() {
        return Arbitraries.oneOf(life(1, 3, 1, 120), life(250, 30, 150, 300), life(400, 45, 250, 400));
    }

    private static Arbitrary<List<Event>> life(int following, int going, int shortest, int longest) {
        var kinds = Arbitraries.frequency(
                Tuple.of(following, Event.Kind.NEXT),
                Tuple.of(2 * going, Event.Kind.DAYS),
                Tuple.of(5, Event.Kind.FINISH),
                Tuple.of(8, Event.Kind.SHOW),
                Tuple.of(5, Event.Kind.SAY),
                Tuple.of(1, Event.Kind.SETBACK),
                Tuple.of(going, Event.Kind.ONWARD),
                Tuple.of(4, Event.Kind.READY),
                Tuple.of(1, Event.Kind.NOT_READY),
                Tuple.of(1, Event.Kind.OWN_WAY),
                Tuple.of(1, Event.Kind.JOINT_WAY),
                Tuple.of(1, Event.Kind.PAUSE),
                Tuple.of(1, Event.Kind.RESUME),
                Tuple.of(3, Event.Kind.DRAFT),
                Tuple.of(1, Event.Kind.LEAN),
                Tuple.of(1, Event.Kind.LEAVE),
                Tuple.of(2, Event.Kind.BREAK),
                Tuple.of(3, Event.Kind.ASK),
                Tuple.of(4, Event.Kind.TALK));
        var events = Combinators.combine(
                        kinds,
                        Arbitraries.of(Role.class),
                        Arbitraries.integers().between(0, 999))
                .as(Event::new);
        return events.list().ofMinSize(shortest).ofMaxSize(longest);
    }

    /** So that the others say something: these lives come to every stage, and through setbacks, talks and facts. */
    @Property(tries = 400, seed = "20261124")
    void theseLivesReachEveryStage(
            @ForAll PairKind kind, @ForAll BreachKind breach, @ForAll("lives") List<Event> life) {
        var world = new World(kind, breach);
        var reached = EnumSet.of(world.stage());
        boolean heard = false;
        for (Event event : life) {
            world.happen(event);
            reached.add(world.stage());
            heard |= !world.talks().heard().isEmpty();
        }
        reached.forEach(stage -> Statistics.label("stages").collect(stage));
        Statistics.label("heard out in a talk").collect(heard);
        Statistics.label("facts").collect(!world.questions().facts().isEmpty());
        for (Stage stage : Stage.values())
            Statistics.label("stages").coverage(all -> all.check(stage).count(many -> many > 0));
        Statistics.label("heard out in a talk").coverage(all -> all.check(true).count(many -> many > 0));
        Statistics.label("facts").coverage(all -> all.check(true).count(many -> many > 0));
    }

    /** Forward by one stage, and friends past the third; back only by what had been kept back, or a repeat. */
    @Property
    void aStageFollowsOnlyFromTheOneBeforeIt(
            @ForAll PairKind kind, @ForAll BreachKind breach, @ForAll("lives") List<Event> life) {
        var world = new World(kind, breach);
        for (Event event : life) {
            var before = world.stage();
            var broken = world.progress().lastBroken();
            boolean open = world.gateOpen();
            world.happen(event);
            var after = world.stage();
            if (after.compareTo(before) > 0) {
                boolean past = kind == PairKind.FRIENDS && before == Stage.HEAR;
                assertThat(after.ordinal() - before.ordinal()).isEqualTo(past ? 2 : 1);
                assertThat(open).isTrue();
            }
            if (after.compareTo(before) < 0)
                assertThat(world.progress().lastBroken()).isNotEqualTo(broken);
        }
    }

    @Property
    void forgivingIsNeverSpokenOfBeforeAmends(
            @ForAll PairKind kind, @ForAll BreachKind breach, @ForAll("lives") List<Event> life) {
        var world = new World(kind, breach);
        for (Event event : life) {
            world.happen(event);
            if (amends(world)) continue;
            assertThat(offers(world.today(Role.HURT))).doesNotContainAnyElementsOf(FORGIVING);
            assertThat(world.open(Role.HURT)).doesNotContainAnyElementsOf(FORGIVING);
        }
    }

    /** Only going on, what had been kept back, and a repeat move a stage; nothing that anyone says does (decision 0016). */
    @Property
    void nothingThatIsSaidMovesAStageOrTakesAnAnswerBack(
            @ForAll PairKind kind, @ForAll BreachKind breach, @ForAll("lives") List<Event> life) {
        var world = new World(kind, breach);
        for (Event event : life) {
            var stage = world.stage();
            var asked = Stream.of(Role.values()).map(world::hasSaidYes).toList();
            world.happen(event);
            if (event.kind() != Event.Kind.SAY) continue;
            assertThat(world.stage()).isEqualTo(stage);
            assertThat(Stream.of(Role.values()).map(world::hasSaidYes)).isEqualTo(asked);
        }
    }

    /** Before the first gate Today puts nothing next that brings what one wrote before the other. */
    @Property
    void inTheFirstWeeksTellingIsNeverTheNextThing(
            @ForAll PairKind kind, @ForAll BreachKind breach, @ForAll("lives") List<Event> life) {
        var world = new World(kind, breach);
        for (Event event : life) {
            world.happen(event);
            if (world.stage() != Stage.STEADY) continue;
            for (Role role : Role.values())
                assertThat(world.today(role).next())
                        .isNotEqualTo(Optional.of(Step.due(Task.SHARE_IMPACT, Standings.BREACH)))
                        .isNotEqualTo(Optional.of(Step.due(Task.SHARE_ACCOUNTABILITY, Standings.BREACH)));
        }
    }

    /** What the two do together opens with its stage; only the review may come before, after a repeat or a doubt. */
    @Property
    void nothingJointIsOpenBeforeItsStage(
            @ForAll PairKind kind, @ForAll BreachKind breach, @ForAll("lives") List<Event> life) {
        var world = new World(kind, breach);
        for (Event event : life) {
            world.happen(event);
            if (world.stage() != Stage.STEADY) continue;
            for (Role role : Role.values())
                assertThat(world.open(role))
                        .doesNotContain(
                                "speaker-listener-talk",
                                "the-why-in-two-voices",
                                "weekly-check-in",
                                "trigger-plan",
                                "reconnection-date",
                                "closeness-menu",
                                "ask-for-comfort");
        }
    }

    @Property
    void nobodyOnTheirOwnWayIsLedToTheOther(
            @ForAll PairKind kind, @ForAll BreachKind breach, @ForAll("lives") List<Event> life) {
        var world = new World(kind, breach);
        for (Event event : life) {
            world.happen(event);
            for (Role role : Role.values()) {
                if (world.ways(role).isOwn()) assertThat(all(world.today(role))).noneMatch(WalkPropertyTest::isJoint);
            }
        }
    }

    @Property
    void duringABreakNothingLeadsToTheOther(
            @ForAll PairKind kind, @ForAll BreachKind breach, @ForAll("lives") List<Event> life) {
        var world = new World(kind, breach);
        for (Event event : life) {
            world.happen(event);
            for (Role role : Role.values())
                if (world.history(role).isQuiet())
                    assertThat(all(world.today(role))).noneMatch(WalkPropertyTest::isJoint);
        }
    }

    @Property
    void thereIsAlwaysANextThingOrARest(
            @ForAll PairKind kind, @ForAll BreachKind breach, @ForAll("lives") List<Event> life) {
        var world = new World(kind, breach);
        for (Event event : life) {
            world.happen(event);
            for (Role role : Role.values()) {
                Today today = world.today(role);
                assertThat(today.others()).hasSizeLessThanOrEqualTo(2).doesNotHaveDuplicates();
                today.next().ifPresent(next -> assertThat(today.others()).doesNotContain(next));
                if (world.isPaused(role)) assertThat(today.next()).isEmpty();
                if (today.next().isEmpty()) assertThat(today.mood()).isIn(RESTS);
            }
        }
    }

    /** The same life twice; only in one of them does the one say yes at the gates, or go their own way. */
    @Property
    void whatOneAnswersPrivatelyChangesNothingForTheOtherBeforeAGateBothOpened(
            @ForAll PairKind kind, @ForAll BreachKind breach, @ForAll Role one, @ForAll("lives") List<Event> life) {
        var open = new World(kind, breach);
        var closed = new World(kind, breach);
        for (Event event : withoutFollowing(life, one)) {
            open.happen(event);
            closed.happen(isPrivate(event, one) ? new Event(Event.Kind.NOT_READY, one, 0) : event);
            assertThat(closed.gateOpen()).isFalse();
            if (open.gateOpen()) return;
            assertThat(open.today(one.other())).isEqualTo(closed.today(one.other()));
            assertThat(open.path(one.other())).isEqualTo(closed.path(one.other()));
        }
    }

    private static final Set<Mood> RESTS = EnumSet.of(
            Mood.WAITING_FOR_NOBODY,
            Mood.PAUSED,
            Mood.ONE_GONE,
            Mood.LEFT,
            Mood.ENDED_WELL,
            Mood.BREAK,
            Mood.TOLD_EARLY,
            Mood.OWN_DAYS_FIRST,
            Mood.STAGE_7,
            Mood.STAGE_7_CHANGED,
            Mood.STAGE_7_ENDED,
            Mood.AFTER_SLIP_MINE,
            Mood.AFTER_SLIP_THEIRS,
            Mood.AFTER_LAPSE_MINE,
            Mood.AFTER_LAPSE_THEIRS,
            Mood.AFTER_HIDDEN_MINE,
            Mood.AFTER_HIDDEN_THEIRS,
            Mood.AFTER_NEW_FACT_MINE,
            Mood.AFTER_NEW_FACT_THEIRS,
            Mood.AFTER_REPEAT_MINE,
            Mood.AFTER_REPEAT_THEIRS,
            Mood.AFTER_TRIGGER,
            Mood.BACK_AFTER_14_DAYS);

    /** Following Today is private as well as shared, so the one whose private answers differ does not. */
    private static List<Event> withoutFollowing(List<Event> life, Role one) {
        return life.stream()
                .filter(event -> event.by() != one || event.kind() != Event.Kind.NEXT)
                .toList();
    }

    private static boolean isPrivate(Event event, Role one) {
        return event.by() == one
                && Set.of(
                                Event.Kind.READY,
                                Event.Kind.OWN_WAY,
                                Event.Kind.JOINT_WAY,
                                Event.Kind.PAUSE,
                                Event.Kind.RESUME,
                                Event.Kind.DRAFT,
                                Event.Kind.LEAN,
                                Event.Kind.FINISH)
                        .contains(event.kind());
    }

    private static boolean amends(World world) {
        var broken = world.progress().setbacks().stream()
                .filter(event -> event.setback() == Setback.NEW_FACT
                        || event.setback() == Setback.REPEAT
                        || event.told().filter(HowTold.LATE::equals).isPresent())
                .map(Progress.Event::at)
                .max(Instant::compareTo);
        var owned = world.statements().on(Standings.BREACH).accountability().map(piece -> piece.at());
        var steps = world.showing().times("specific-steps", world.person(Role.RESPONSIBLE)).stream()
                .max(Instant::compareTo);
        return Stream.of(owned, steps)
                .allMatch(done -> done.isPresent()
                        && broken.filter(then -> !done.get().isAfter(then)).isEmpty());
    }

    private static boolean isJoint(Offer offer) {
        return switch (offer) {
            case Step step -> BETWEEN_TWO.contains(step.task());
            case Offer.Doing doing -> {
                var exercise = World.LIBRARY.exercise(doing.exercise());
                How how = exercise.how();
                yield how == How.TURNS
                        || how == How.TOGETHER
                        || !exercise.matches().isEmpty();
            }
            case Offer.Talking talk -> true;
            case Offer.Ask ask -> true;
            case Offer.Onward onward -> true;
        };
    }

    private static List<Offer> all(Today today) {
        return Stream.concat(today.next().stream(), today.others().stream()).toList();
    }

    private static List<String> offers(Today today) {
        return all(today).stream()
                .flatMap(offer -> offer instanceof Offer.Doing doing ? Stream.of(doing.exercise()) : Stream.of())
                .toList();
    }
}
