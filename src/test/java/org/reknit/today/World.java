package org.reknit.today;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reknit.acts.Act;
import org.reknit.acts.BrokenChain;
import org.reknit.acts.EntryId;
import org.reknit.acts.Signer;
import org.reknit.breaches.BreachAct;
import org.reknit.breaches.BreachKind;
import org.reknit.breaches.Breaches;
import org.reknit.breaches.Role;
import org.reknit.exercises.AnswerAct;
import org.reknit.exercises.Sheets;
import org.reknit.exercises.Showing;
import org.reknit.exercises.ShownAct;
import org.reknit.path.Access;
import org.reknit.path.Accesses;
import org.reknit.path.Asked;
import org.reknit.path.Bond;
import org.reknit.path.Following;
import org.reknit.path.History;
import org.reknit.path.Programme;
import org.reknit.path.Standing;
import org.reknit.path.Talked;
import org.reknit.path.Week;
import org.reknit.path.Weeks;
import org.reknit.people.PairKind;
import org.reknit.people.PersonId;
import org.reknit.questions.Notes;
import org.reknit.questions.QuestionAct;
import org.reknit.questions.Questions;
import org.reknit.record.Fold;
import org.reknit.record.Said;
import org.reknit.safety.Way;
import org.reknit.safety.WayAct;
import org.reknit.safety.Ways;
import org.reknit.stages.Choice;
import org.reknit.stages.HowTold;
import org.reknit.stages.Need;
import org.reknit.stages.Pace;
import org.reknit.stages.PathAct;
import org.reknit.stages.Progress;
import org.reknit.stages.Setback;
import org.reknit.stages.Stage;
import org.reknit.stages.Whose;
import org.reknit.statements.DraftAct;
import org.reknit.statements.Drafts;
import org.reknit.statements.StatementAct;
import org.reknit.statements.Statements;
import org.reknit.talks.TalkAct;
import org.reknit.talks.Talks;
import org.reknit.text.Library;
import org.reknit.text.Shelf;
import org.reknit.timeouts.Length;
import org.reknit.timeouts.TimeOutAct;
import org.reknit.timeouts.TimeOuts;

/** Two people, one breach, and the acts they do; without any server. */
public final class World {
    public static final Library LIBRARY = new Library(new Shelf(Path.of("nothing-of-our-own")));
    public static final Programme PROGRAMME = new Programme(new Shelf(Path.of("nothing-of-our-own")), LIBRARY);

    private static final Map<Role, PersonId> PEOPLE =
            Map.of(Role.HURT, PersonId.fresh(), Role.RESPONSIBLE, PersonId.fresh());

    private final PairKind kind;
    private final BreachKind breach;
    private Instant now = Instant.parse("2026-01-05T10:00:00Z");
    private final Instant begun = now;
    private Breaches told = Breaches.FOLD.empty();
    private Statements statements = Statements.FOLD.empty();
    private Showing showing = Showing.FOLD.empty();
    private Progress progress = Progress.FOLD.empty();
    private Questions questions = Questions.FOLD.empty();
    private TimeOuts timeOuts = TimeOuts.FOLD.empty();
    private Talks talks = Talks.FOLD.empty();
    private final List<Week> weeks = new ArrayList<>();
    private boolean parted;
    private long events;
    private long ids;
    private final Map<Role, Sheets> sheets = new EnumMap<>(Role.class);
    private final Map<Role, Ways> ways = new EnumMap<>(Role.class);
    private final Map<Role, Drafts> drafts = new EnumMap<>(Role.class);
    private final Map<Role, Choice> choices = new EnumMap<>(Role.class);
    private final Set<Role> leaning = EnumSet.noneOf(Role.class);
    private final Map<Role, Boolean> paused = new EnumMap<>(Role.class);
    private final Map<String, Set<Role>> yes = new HashMap<>();
    private final Set<String> settled = new TreeSet<>();

    public World(PairKind kind, BreachKind breach) {
        this.kind = kind;
        this.breach = breach;
        for (Role role : Role.values()) {
            sheets.put(role, Sheets.FOLD.empty());
            ways.put(role, Ways.FOLD.empty());
            paused.put(role, false);
        }
        told = after(
                Breaches.FOLD, told, Role.HURT, new BreachAct.Share(Standings.BREACH, breach, Role.HURT, "A line."));
    }

    /** One thing that one of them does, or time that passes. @param number which exercise, how many days, and so on */
    public record Event(Kind kind, Role by, int number) {
        public enum Kind {
            DAYS,
            FINISH,
            SHOW,
            SAY,
            SETBACK,
            ONWARD,
            READY,
            NOT_READY,
            OWN_WAY,
            JOINT_WAY,
            PAUSE,
            RESUME,
            DRAFT,
            LEAN,
            LEAVE,
            /** Whatever Today says is next. */
            NEXT,
            BREAK,
            ASK,
            TALK
        }
    }

    public void happen(Event event) {
        now = now.plus(Duration.ofMinutes(7));
        events++;
        ids = 0;
        Role by = event.by();
        switch (event.kind()) {
            case DAYS -> now = now.plus(Duration.ofDays(1 + event.number() % 20));
            case FINISH -> finish(by, exercise(event.number()));
            case SHOW -> show(by, exercise(event.number()));
            case SAY -> say(event.number());
            case SETBACK ->
                tell(
                        by,
                        Setback.values()[event.number() % Setback.values().length],
                        Whose.values()[event.number() / 4 % 2],
                        HowTold.values()[event.number() / 8 % 2]);
            case ONWARD -> onward(by);
            case READY -> answer(by, !ways(by).isOwn());
            case NOT_READY -> answer(by, false);
            case OWN_WAY -> choose(by, Way.OWN);
            case JOINT_WAY -> choose(by, Way.JOINT);
            case PAUSE -> paused.put(by, true);
            case RESUME -> paused.put(by, false);
            case DRAFT -> draft(by, draft(by, event.number()));
            case LEAN -> leanOut(by);
            case LEAVE -> parted = event.number() % 40 == 0;
            case NEXT -> Following.next(this, by, event.number());
            case BREAK -> takeABreak(by, event.number());
            case ASK -> Asked.next(this, by, event.number());
            case TALK -> Talked.next(this, by, event.number());
        }
    }

    public void finish(Role by, String exercise) {
        var act =
                new AnswerAct.Answer(exercise, Optional.of(Standings.BREACH), Optional.of("yes"), List.of(), Map.of());
        sheets.put(by, after(Sheets.FOLD, sheets(by), by, act));
    }

    public void show(Role by, String exercise) {
        show(by, exercise, Week.Outcome.KEPT);
    }

    /** @param outcome how the week was, at a check-in */
    public void show(Role by, String exercise, Week.Outcome outcome) {
        var act = new ShownAct.Shown(exercise, Optional.of(Standings.BREACH), List.of(), Map.of());
        if (parted) return;
        showing = after(Showing.FOLD, showing, by, act);
        if (exercise.equals(Week.EXERCISE)) weeks.add(new Week(person(by), now, outcome));
    }

    public void tell(Role by, Setback setback) {
        tell(by, setback, Whose.MINE, HowTold.IN_TIME);
    }

    public void tell(Role by, Setback setback, Whose whose, HowTold told) {
        var act = new PathAct.Told(
                setback, Optional.empty(), Optional.of(whose), Optional.of(told), Optional.of(Need.KNOW));
        if (!parted) progress = after(Progress.FOLD, progress, by, act);
    }

    void leanOut(Role by) {
        leaning.add(by);
    }

    public void choose(Role by, Choice choice) {
        choices.put(by, choice);
    }

    public void draft(Role by, DraftAct act) {
        drafts.put(by, after(Drafts.FOLD, drafts(by), by, act));
    }

    /** Asks for twenty minutes, and comes back after them. */
    public void takesABreak(Role by) {
        callsABreak(by);
        now = now.plus(Duration.ofMinutes(25));
        var last = timeOuts.all().getLast().id();
        timeOuts = after(TimeOuts.FOLD, timeOuts, by, new TimeOutAct.Return(last));
    }

    /** One that is over or one that still runs; while one runs, time passes. */
    private void takeABreak(Role by, int number) {
        if (timeOuts.running(now).isPresent()) now = now.plus(Duration.ofHours(1));
        else if (number % 2 == 0) takesABreak(by);
        else callsABreak(by);
    }

    public void callsABreak(Role by) {
        var act = new TimeOutAct.Call(Length.TWENTY, Optional.empty());
        timeOuts = after(TimeOuts.FOLD, timeOuts, by, act);
    }

    /** Anything between the two about questions. */
    public void ask(Role by, QuestionAct act) {
        if (!parted) questions = after(Questions.FOLD, questions, by, act);
    }

    /** Anything in a talk. @return whether it was this one's turn to do it */
    @CanIgnoreReturnValue
    public boolean talk(Role by, TalkAct act) {
        if (parted) return false;
        try {
            talks = after(Talks.FOLD, talks, by, act);
            return true;
        } catch (BrokenChain outOfTurn) {
            return false;
        }
    }

    public void pass(int days) {
        now = now.plus(Duration.ofDays(days));
    }

    public void answer(Role by, boolean ready) {
        var all = yes.computeIfAbsent(question(), any -> new TreeSet<>());
        if (ready) all.add(by);
        else all.remove(by);
    }

    public void choose(Role by, Way way) {
        ways.put(by, after(Ways.FOLD, ways(by), by, new WayAct.Choose(way)));
        if (way == Way.OWN) answer(by, false);
    }

    public void onward(Role by) {
        if (!parted && gateOpen())
            PROGRAMME
                    .after(stage(), Optional.of(kind))
                    .ifPresent(to -> progress = after(Progress.FOLD, progress, by, new PathAct.Onward(to)));
    }

    /** The next of the statements, in the order that their own rules hold them to. */
    public void say(int number) {
        if (parted) return;
        var thread = statements.on(Standings.BREACH);
        var id = new EntryId(fresh());
        if (thread.impact().isEmpty()) say(Role.HURT, new StatementAct.Impact(Standings.BREACH, "I"));
        else if (thread.toBeHeard()) say(Role.RESPONSIBLE, new StatementAct.Heard(Standings.BREACH, id, "H"));
        else if (thread.toBeConfirmed()) {
            var reaction = StatementAct.Reaction.values()[number % StatementAct.Reaction.values().length];
            say(Role.HURT, new StatementAct.Confirm(Standings.BREACH, id, reaction, ""));
        } else if (thread.accountability().isPresent() && thread.answer().isEmpty() && number % 2 == 0) {
            say(Role.HURT, new StatementAct.Answer(Standings.BREACH, id, "A", "N"));
        } else {
            say(
                    Role.RESPONSIBLE,
                    new StatementAct.Accountability(Standings.BREACH, "1", "2", "3", "4", "5", Optional.empty()));
        }
    }

    public boolean gateOpen() {
        boolean ready = PROGRAMME
                .gate(stage())
                .filter(gate -> gate.isReady(history(Role.HURT), PROGRAMME, 0))
                .isPresent();
        if (!ready || parted) return false;
        if (yes.getOrDefault(question(), Set.of()).size() == 2) settled.add(question());
        return settled.contains(question());
    }

    public Stage stage() {
        return history(Role.HURT).stage();
    }

    public Today today(Role role) {
        return NextThing.of(history(role), PROGRAMME, LIBRARY, this::gateOpen, isReady(role));
    }

    /** What is shown of every exercise's standing on the page of the whole path. */
    public List<Access> path(Role role) {
        var accesses = new Accesses(history(role), PROGRAMME, LIBRARY);
        return Stream.of(Stage.values())
                .flatMap(stage -> PROGRAMME.of(stage).stream())
                .map(accesses::of)
                .toList();
    }

    /** What stands open on that page. */
    Set<String> open(Role role) {
        var accesses = new Accesses(history(role), PROGRAMME, LIBRARY);
        return Stream.of(Stage.values())
                .flatMap(stage -> PROGRAMME.of(stage).stream())
                .filter(entry -> accesses.of(entry) == Access.OPEN)
                .map(Programme.Entry::exercise)
                .collect(Collectors.toSet());
    }

    boolean hasSaidYes(Role role) {
        return isReady(role);
    }

    Statements statements() {
        return statements;
    }

    public Questions questions() {
        return questions;
    }

    public Talks talks() {
        return talks;
    }

    public LocalDate day() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    Showing showing() {
        return showing;
    }

    /** The way with every new fact in it. */
    Progress progress() {
        return progress.with(questions);
    }

    /** Ids by what happens when, so that two lives with the same event in the same place have the same ids for it. */
    public UUID fresh() {
        return new UUID(events, ++ids);
    }

    Ways ways(Role role) {
        return Objects.requireNonNull(ways.get(role));
    }

    PersonId person(Role role) {
        return Objects.requireNonNull(PEOPLE.get(role));
    }

    boolean isPaused(Role role) {
        return Objects.requireNonNull(paused.get(role));
    }

    private boolean isReady(Role role) {
        return yes.getOrDefault(question(), Set.of()).contains(role);
    }

    private String question() {
        return stage() + "/" + history(Role.HURT).since();
    }

    private Drafts drafts(Role role) {
        return drafts.getOrDefault(role, Drafts.FOLD.empty());
    }

    private static DraftAct draft(Role by, int number) {
        var none = Optional.<String>empty();
        return switch (by) {
            case HURT ->
                switch (number % 3) {
                    case 0 -> new DraftAct.Feelings(Standings.BREACH, List.of("sad"), List.of(), none);
                    case 1 -> new DraftAct.Letter(Standings.BREACH, "L");
                    default -> new DraftAct.ImpactDraft(Standings.BREACH, "I");
                };
            case RESPONSIBLE ->
                number % 2 == 0
                        ? new DraftAct.Values(Standings.BREACH, List.of("care"), none)
                        : new DraftAct.AccountabilityDraft(Standings.BREACH, "1", "2", "3", "4", "5", none);
        };
    }

    private Sheets sheets(Role role) {
        return Objects.requireNonNull(sheets.get(role));
    }

    public History history(Role role) {
        var standing = new Standing(
                person(role),
                parted ? Bond.PARTED : Bond.TOGETHER,
                false,
                isPaused(role),
                Breaches.FOLD.empty(),
                told,
                statements,
                drafts(role));
        return new History(
                standing,
                Optional.of(person(role.other())),
                Optional.of(kind),
                sheets(role),
                showing,
                new Weeks(List.copyOf(weeks)),
                progress(),
                timeOuts,
                talks,
                ways(role),
                Pace.OPEN,
                questions,
                Notes.FOLD.empty(),
                begun,
                leaning.contains(role),
                choices.getOrDefault(role, Choice.OPEN),
                now.atZone(ZoneOffset.UTC));
    }

    private void say(Role by, StatementAct act) {
        statements = after(Statements.FOLD, statements, by, act);
    }

    private <S, A extends Act> S after(Fold<S, A> fold, S picture, Role by, A act) {
        var id = new EntryId(fresh());
        return fold.step().apply(picture, new Said<>(id, person(by), now, now, Signer.BROWSER, act));
    }

    private static String exercise(int number) {
        var all = LIBRARY.exercises();
        return all.get(number % all.size()).id();
    }
}
