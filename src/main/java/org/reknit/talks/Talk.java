package org.reknit.talks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.acts.EntryId;
import org.reknit.breaches.BreachId;
import org.reknit.people.PersonId;
import org.reknit.record.Said;
import org.reknit.talks.Line.Kind;
import org.reknit.talks.TalkAct.Move;

/**
 * One talk, as far as it has come.
 *
 * @param id the entry in which it was proposed
 * @param minutes how long the two gave it; by letter it means nothing
 * @param step how many moves there have been
 * @param lastVoice whose move the latest was
 * @param lines what was said, oldest first; of older talks they are no longer kept at hand
 */
public record Talk(
        EntryId id,
        PersonId proposer,
        Manner manner,
        Shape shape,
        int minutes,
        Optional<BreachId> breach,
        Instant proposedAt,
        Optional<Instant> begunAt,
        Stand stand,
        int step,
        Optional<Voice> lastVoice,
        List<Line> lines) {

    /** A talk as it is proposed. */
    static Talk proposed(Said<?> said, TalkAct.Propose act) {
        return new Talk(
                said.id(),
                said.author(),
                act.manner(),
                act.shape(),
                act.minutes(),
                act.breach(),
                said.at(),
                Optional.empty(),
                Stand.proposed(act.starts()),
                0,
                Optional.empty(),
                List.of());
    }

    /** Which of the two this person is. */
    public Voice voice(PersonId person) {
        return person.equals(proposer) ? Voice.PROPOSER : Voice.OTHER;
    }

    /** Whose words a move brings: the author's own, or the other's where both share the device. */
    Voice voiceOf(PersonId author, Move move) {
        return move.voice().filter(voice -> manner == Manner.ONE_DEVICE).orElse(voice(author));
    }

    /** Where it stands. */
    public Phase phase() {
        return stand.phase();
    }

    /** Whether nobody has ended it. */
    public boolean isOpen() {
        return stand.ending().isEmpty();
    }

    /** Whether both have said what they understood. */
    public boolean isThrough() {
        return stand.ending()
                .filter(how -> how == Ending.CLOSED || how == Ending.PARKED)
                .isPresent();
    }

    /** Whether it has begun and not ended. */
    public boolean isUnderWay() {
        return isOpen() && stand.phase() != Phase.SETUP;
    }

    /**
     * Whether the one who was hurt was heard out here and has said so from their own account. What was typed on the
     * other's device counts for nothing here, since nobody can know who typed it.
     */
    public boolean hasHeard() {
        boolean told = lines.stream()
                .filter(line -> line.voice() == stand.floor().holder())
                .noneMatch(Line::elsewhere);
        return shape == Shape.IMPACT && told && lines.stream().anyMatch(line -> line.kind() == Kind.ARRIVED) && owned();
    }

    private boolean owned() {
        return lines.stream().anyMatch(line -> line.kind() == Kind.OWNED);
    }

    /** Whether this voice has moved since the talk stood there. */
    public boolean hasMovedSince(int then, Voice voice) {
        return lines.stream().anyMatch(line -> line.step() >= then && line.voice() == voice);
    }

    /** What is left of the time the two gave it; nothing by letter and before it has begun. */
    public Optional<Duration> left(Instant now) {
        return begunAt.filter(begun -> manner.timed() && isOpen())
                .map(begun -> Duration.between(now, begun.plus(Duration.ofMinutes(minutes))))
                .map(left -> left.isNegative() ? Duration.ZERO : left);
    }

    /** The talk after a move that was granted. */
    Talk after(Said<?> said, Voice by, Stand next, Optional<Kind> kind) {
        boolean elsewhere = by != voice(said.author());
        var all = kind.map(what -> Stream.concat(
                                lines.stream(), Stream.of(new Line(said.id(), step, by, what, elsewhere)))
                        .toList())
                .orElse(lines);
        boolean begins = phase() == Phase.SETUP && next.phase() != Phase.SETUP;
        var begun = begins ? Optional.of(said.at()) : begunAt;
        return new Talk(
                id, proposer, manner, shape, minutes, breach, proposedAt, begun, next, step + 1, Optional.of(by), all);
    }

    /** The talk without its lines at hand. */
    Talk slim() {
        return new Talk(
                id, proposer, manner, shape, minutes, breach, proposedAt, begunAt, stand, step, lastVoice, List.of());
    }
}
