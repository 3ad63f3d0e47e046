package org.reknit.talks;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.reknit.acts.BrokenChain;
import org.reknit.acts.Chapter;
import org.reknit.acts.EntryId;
import org.reknit.breaches.Breach;
import org.reknit.breaches.BreachId;
import org.reknit.breaches.Breaches;
import org.reknit.breaches.Role;
import org.reknit.people.PersonId;
import org.reknit.record.Fold;
import org.reknit.record.Ruled;
import org.reknit.record.Said;
import org.reknit.talks.Protocol.Outcome.Moved;
import org.reknit.talks.Protocol.Outcome.Refused;
import org.reknit.talks.TalkAct.Move;
import org.reknit.talks.TalkAct.Propose;
import org.reknit.talks.TalkAct.Settle;
import org.reknit.talks.TalkAct.Topic;
import org.reknit.text.Reason;

/**
 * The talks of two people.
 *
 * @param all oldest first
 * @param parked what waits for another day: topics, talks and single pieces, by their entries
 * @param heard about what someone was heard out
 */
public record Talks(List<Talk> all, List<EntryId> parked, List<BreachId> heard) {
    /** The chapter in which talks and their drafts stand. */
    public static final Chapter CHAPTER = new Chapter("talks");

    /** The picture of a shared record's talks. */
    public static final Fold<Talks, TalkAct> FOLD = new Fold<>(
            "talks", 1, CHAPTER, TalkAct.class, Talks.class, new Talks(List.of(), List.of(), List.of()), Talks::after);

    /** Talks, as one of the two may go on with them now. */
    public static final Ruled<Talks, TalkAct, Refusal> RULED = FOLD.ruled((talks, act, record) -> talks.against(
            record.reader(), record.read(Breaches.FOLD), Pauses.runs(record, record.reader(), record.now()), act));

    /** The longest topic, in UTF-16 characters. */
    public static final int TOPIC = 120;

    /** The longest opener. */
    public static final int OPENER = 500;

    private static final int MOST_LETTERS = 3;
    private static final int LONGEST = 60;
    private static final int WITH_LINES = 20;
    private static final int REMEMBERED = 200;

    /** Why something could not be done in a talk. */
    public enum Refusal implements Reason {
        /** Nothing is written. */
        EMPTY,
        /** It is longer than a piece may be. */
        TOO_LONG,
        /** Something happened in the talk that the page did not know of yet. */
        MOVED_ON,
        /** It is the other one's move. */
        NOT_YOURS,
        /** The talk stands at another point. */
        OUT_OF_TURN,
        /** A time-out runs. */
        PAUSED,
        /** "Partly" without what was missing. */
        MISSED_WHAT,
        /** An example of this piece was asked for already. */
        ASKED_ALREADY,
        /** The other has not had the floor yet. */
        OTHER_FIRST,
        /** A talk is open already. */
        ONE_AT_A_TIME,
        /** Whoever is heard out has to be the one who was hurt by it. */
        NOT_THEIRS;
    }

    /** The talk with this id. */
    public Optional<Talk> find(EntryId id) {
        return all.stream().filter(talk -> talk.id().equals(id)).findFirst();
    }

    /** Those that nobody has ended, oldest first. */
    public List<Talk> open() {
        return all.stream().filter(Talk::isOpen).toList();
    }

    /** Why this may not be done, if it may not. @param paused whether a time-out runs */
    public Optional<Refusal> against(PersonId author, Breaches breaches, boolean paused, TalkAct act) {
        return switch (act) {
            case Propose propose -> against(author, breaches, propose);
            case Topic topic -> length(topic.text(), TOPIC);
            case Settle settle -> refuse(!parked.contains(settle.of()), Refusal.MOVED_ON);
            case TalkAct.Stop stop -> move(author, stop);
            case Move move -> paused ? Optional.of(Refusal.PAUSED) : move(author, move);
        };
    }

    private Optional<Refusal> against(PersonId author, Breaches breaches, Propose act) {
        var lengths = length(act.topic(), TOPIC).or(() -> act.opener().flatMap(text -> tooLong(text, OPENER)));
        if (lengths.isPresent()) return lengths;
        if (act.manner().timed() && (act.minutes() < 5 || act.minutes() > LONGEST))
            return Optional.of(Refusal.TOO_LONG);
        long letters =
                open().stream().filter(talk -> talk.manner() == Manner.LETTER).count();
        long spoken = open().size() - letters;
        boolean enough = act.manner() == Manner.LETTER ? letters >= MOST_LETTERS : spoken > 0;
        if (enough) return Optional.of(Refusal.ONE_AT_A_TIME);
        if (act.from().filter(from -> !parked.contains(from)).isPresent()) return Optional.of(Refusal.MOVED_ON);
        return act.shape() == Shape.IMPACT ? heardOut(author, breaches, act) : unknown(breaches, act);
    }

    /** Whoever is heard out is the one who was hurt by what it is about. */
    private static Optional<Refusal> heardOut(PersonId author, Breaches breaches, Propose act) {
        var needed = act.starts() == Voice.PROPOSER ? Role.HURT : Role.RESPONSIBLE;
        boolean theirs = act.breach()
                .flatMap(breaches::find)
                .flatMap(breach -> breach.role(author))
                .filter(needed::equals)
                .isPresent();
        return refuse(!theirs, Refusal.NOT_THEIRS);
    }

    private static Optional<Refusal> unknown(Breaches breaches, Propose act) {
        Optional<Breach> known = act.breach().flatMap(breaches::find);
        return refuse(act.breach().isPresent() && known.isEmpty(), Refusal.NOT_THEIRS);
    }

    private Optional<Refusal> move(PersonId author, Move move) {
        var found = find(move.talk());
        if (found.isEmpty()) return Optional.of(Refusal.MOVED_ON);
        Talk talk = found.get();
        // Stopping is possible from any page, however old it is.
        if (move.step() != talk.step() && !(move instanceof TalkAct.Stop)) return Optional.of(Refusal.MOVED_ON);
        var outcome = Protocol.after(talk.stand(), talk.manner(), talk.shape(), talk.voiceOf(author, move), move);
        if (outcome instanceof Refused(Refusal reason)) return Optional.of(reason);
        return words(talk.manner(), move);
    }

    private static Optional<Refusal> words(Manner manner, Move move) {
        return switch (move) {
            case TalkAct.Say say -> length(say.text(), manner.piece());
            case TalkAct.Restate restate -> length(restate.text(), manner.answer());
            case TalkAct.Own own -> length(own.text(), manner.answer());
            case TalkAct.Understood understood -> length(understood.text(), manner.answer());
            case TalkAct.Confirm confirm -> tooLong(confirm.missed(), manner.piece());
            case TalkAct.Begin begin -> Optional.empty();
            case TalkAct.AskExample ask -> Optional.empty();
            case TalkAct.Pass pass -> Optional.empty();
            case TalkAct.Finish finish -> Optional.empty();
            case TalkAct.Stop stop -> Optional.empty();
        };
    }

    private static Optional<Refusal> length(String text, int most) {
        return text.isBlank() ? Optional.of(Refusal.EMPTY) : tooLong(text, most);
    }

    private static Optional<Refusal> tooLong(String text, int most) {
        return refuse(text.length() > most, Refusal.TOO_LONG);
    }

    private static Optional<Refusal> refuse(boolean when, Refusal reason) {
        return when ? Optional.of(reason) : Optional.empty();
    }

    private Talks after(Said<TalkAct> said) {
        return switch (said.act()) {
            case Propose act -> new Talks(remember(more(all, Talk.proposed(said, act))), without(act.from()), heard);
            case Topic topic -> new Talks(all, more(parked, said.id()), heard);
            case Settle settle -> new Talks(all, without(Optional.of(settle.of())), heard);
            case Move move -> moved(said, move);
        };
    }

    private Talks moved(Said<TalkAct> said, Move move) {
        Talk talk = find(move.talk()).orElseThrow(() -> new BrokenChain("a move in no talk"));
        Voice by = talk.voiceOf(said.author(), move);
        return switch (Protocol.after(talk.stand(), talk.manner(), talk.shape(), by, move)) {
            case Refused(Refusal reason) -> throw new BrokenChain("a move out of turn");
            case Moved(Stand stand, Optional<Line.Kind> kind) -> {
                Talk next = talk.after(said, by, stand, kind);
                var waiting =
                        kind.filter(Line.Kind.POINT_PARKED::equals).isPresent() ? more(parked, piece(talk)) : parked;
                boolean parks = stand.ending().filter(Ending::parks).isPresent();
                yield new Talks(
                        remember(replaced(old -> old.id().equals(next.id()) ? next : old)),
                        parks ? more(waiting, next.id()) : waiting,
                        next.hasHeard() ? more(heard, next.breach().orElseThrow()) : heard);
            }
        };
    }

    /** The piece that did not arrive. */
    private static EntryId piece(Talk talk) {
        return talk.lines().stream()
                .filter(line -> line.kind() == Line.Kind.PIECE)
                .reduce((older, newer) -> newer)
                .map(Line::id)
                .orElse(talk.id());
    }

    private List<Talk> replaced(UnaryOperator<Talk> change) {
        return all.stream().map(change).toList();
    }

    /** Older talks stay in the record and in every archive; a page keeps fewer of their lines at hand. */
    private static List<Talk> remember(List<Talk> talks) {
        var kept = talks.subList(Math.max(0, talks.size() - REMEMBERED), talks.size());
        int full = kept.size() - WITH_LINES;
        if (full <= 0) return kept;
        var slim = kept.subList(0, full).stream().map(talk -> talk.isOpen() ? talk : talk.slim());
        return Stream.concat(slim, kept.subList(full, kept.size()).stream()).toList();
    }

    private List<EntryId> without(Optional<EntryId> gone) {
        return parked.stream().filter(id -> gone.filter(id::equals).isEmpty()).toList();
    }

    private static <T> List<T> more(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).distinct().toList();
    }
}
