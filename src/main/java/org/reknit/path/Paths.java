package org.reknit.path;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reknit.acts.Member;
import org.reknit.between.Between;
import org.reknit.between.Together;
import org.reknit.exercises.Sheets;
import org.reknit.exercises.Showing;
import org.reknit.exercises.ShownElsewhere;
import org.reknit.questions.Notes;
import org.reknit.questions.Questions;
import org.reknit.reader.Days;
import org.reknit.safety.Ways;
import org.reknit.stages.Choice;
import org.reknit.stages.Pace;
import org.reknit.stages.Progress;
import org.reknit.stages.Readiness;
import org.reknit.stages.Stage;
import org.reknit.talks.Talks;
import org.reknit.text.Library;
import org.reknit.timeouts.TimeOuts;
import org.springframework.stereotype.Component;

/** Reads what the path depends on from the records of whoever is here. */
@Component
public class Paths {
    private static final String INTENT = "why-i-am-here";
    private static final String STANDING = "where-i-stand";
    private static final String REVIEW = "decision-review";
    private static final String WAY = "way";
    private static final String TO_END = "end";
    private static final int MORE_DAYS = 4;

    private final Programme programme;
    private final Library library;
    private final Between between;
    private final Together together;
    private final List<ShownElsewhere> elsewhere;
    private final Days days;

    Paths(
            Programme programme,
            Library library,
            Between between,
            Together together,
            List<ShownElsewhere> elsewhere,
            Days days) {
        this.programme = programme;
        this.library = library;
        this.between = between;
        this.together = together;
        this.elsewhere = List.copyOf(elsewhere);
        this.days = days;
        library.need(INTENT, STANDING, List.of(TO_END));
        library.need(REVIEW, WAY, Stream.of(Choice.values()).map(Choice::key).toList());
        library.need(
                Week.EXERCISE,
                Week.STEP,
                Stream.of(Week.Outcome.values()).map(Week.Outcome::key).toList());
    }

    /** Where the person is. */
    public Path of(Here here) {
        return new Path(history(here), programme, library, said(here));
    }

    /**
     * Whether the next stage has opened to both. For those alone who show it: whoever asks keeps for good that it has
     * opened, which is the one thing about the two that is written down because someone looks (docs/decisions/0010).
     */
    public boolean gateOpen(Here here, Path path) {
        History history = path.history();
        return here.together()
                && programme
                        .gate(history.stage())
                        .filter(gate -> gate.isReady(history, programme, more(here, history.stage())))
                        .isPresent()
                && between.settled(here.company(), topic(here), Readiness.YES.key());
    }

    /** Keeps the person's answer to this stage's question, where nobody can read it. On one's own way a yes does not count, whoever looks on. */
    void say(Here here, Readiness answer) {
        Readiness counts = here.own().read(Ways.FOLD).isOwn() ? Readiness.NOT_YET : answer;
        if (here.together()) between.say(here.company(), topic(here), Set.of(counts.key()));
    }

    private Optional<Readiness> said(Here here) {
        if (!here.together()) return Optional.empty();
        return between.said(here.company(), topic(here)).stream().findFirst().map(Readiness::of);
    }

    /** A stage that one comes back to asks anew, so the time of coming there is part of its question's name. */
    private static String topic(Here here) {
        Progress progress = here.progress();
        return "gate/" + progress.stage().key() + "/"
                + progress.since().orElseGet(here::begun).toEpochMilli();
    }

    /** A few days more, the same for both and known to nobody, so that no date tells who answered last. */
    private static int more(Here here, Stage stage) {
        return here.ours()
                .map(ours -> {
                    try (var key = ours.keyFor("gates")) {
                        return Math.floorMod(key.publish(new byte[0], stage.key())[0], MORE_DAYS);
                    }
                })
                .orElse(0);
    }

    private History history(Here here) {
        Sheets sheets = here.own().read(Sheets.FOLD);
        Showing showing = showing(here);
        Progress progress = here.progress();
        return new History(
                here.standing(),
                here.other().map(Member::person),
                here.kind(),
                sheets,
                showing,
                weeks(here, showing, progress),
                progress,
                here.company().read(TimeOuts.FOLD),
                here.company().read(Talks.FOLD),
                here.own().read(Ways.FOLD),
                here.own().read(Pace.FOLD),
                here.company().read(Questions.FOLD),
                here.own().read(Notes.FOLD),
                here.begun(),
                chosen(here, sheets, INTENT, STANDING).filter(TO_END::equals).isPresent(),
                chosen(here, sheets, REVIEW, WAY).map(Choice::of).orElse(Choice.OPEN),
                days.now());
    }

    /**
     * What was shown, here or with a feature that grew out of an exercise. What the person has laid down closed counts as
     * done for them, and is known to nobody else.
     */
    private Showing showing(Here here) {
        if (!here.together()) return here.company().read(Showing.FOLD);
        var laid = together.mine(here.company(), Showing.FOLD).stream().map(Showing.Piece::of);
        var grown = elsewhere.stream().flatMap(feature -> feature.pieces(here.company()).stream());
        return here.company().read(Showing.FOLD).with(Stream.concat(laid, grown).toList());
    }

    /** How it went, as both told it at their check-ins since the stage began; only a gate that asks for it needs it. */
    private Weeks weeks(Here here, Showing showing, Progress progress) {
        if (!programme.asksFor(Condition.KEPT, progress.stage())) return Weeks.NONE;
        var since = progress.since().orElse(Instant.EPOCH);
        var pieces = showing.all().stream()
                .filter(piece ->
                        piece.exercise().equals(Week.EXERCISE) && piece.at().isAfter(since))
                .map(Showing.Piece::id)
                .toList();
        return new Weeks(here.ours().stream()
                .flatMap(ours -> ours.find(pieces, Showing.FOLD).stream())
                .flatMap(said -> option(Week.EXERCISE, Week.STEP, said.act().answers()).stream()
                        .flatMap(chosen -> Week.Outcome.of(chosen).stream())
                        .map(outcome -> new Week(said.author(), said.at(), outcome)))
                .toList());
    }

    /** Which of the options the person last kept in an exercise. */
    private Optional<String> chosen(Here here, Sheets sheets, String exercise, String step) {
        return sheets.all().reversed().stream()
                .filter(sheet -> sheet.exercise().equals(exercise))
                .findFirst()
                .flatMap(sheet -> here.own().find(sheet.newest(), Sheets.FOLD))
                .flatMap(said -> option(exercise, step, said.act().answers()));
    }

    /** The id of what was chosen in a step. */
    private Optional<String> option(String exercise, String step, Map<String, List<String>> answers) {
        return answers.getOrDefault(step, List.of()).stream()
                .findFirst()
                .flatMap(said -> library.choices().id(exercise, step, said));
    }
}
