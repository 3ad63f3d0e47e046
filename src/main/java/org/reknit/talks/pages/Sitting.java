package org.reknit.talks.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.acts.EntryId;
import org.reknit.acts.Member;
import org.reknit.record.Company;
import org.reknit.record.InCompany;
import org.reknit.talks.Line;
import org.reknit.talks.Manner;
import org.reknit.talks.Phase;
import org.reknit.talks.Talk;
import org.reknit.talks.Voice;
import org.reknit.web.Frame;

/**
 * A talk before one of the two, as far as it has come.
 *
 * @param voice who writes on this page: the visitor, or whoever has the move on a device that both share
 * @param handOver whether the device has to change hands first; then the page shows nothing of what was written
 * @param paused whether a time-out runs
 */
public record Sitting(Company company, Talk talk, Voice voice, boolean handOver, boolean paused, Instant now)
        implements InCompany {

    /** What this voice's owner is called. */
    public String name(Voice whose) {
        boolean proposer = whose == Voice.PROPOSER;
        return members().stream()
                .flatMap(members -> members.joined().stream())
                .filter(member -> member.person().equals(talk.proposer()) == proposer)
                .findFirst()
                .map(Member::name)
                .orElse("");
    }

    /** The name of whoever is not writing here. */
    @Override
    public String otherName() {
        return name(voice.opposite());
    }

    /** Whether the one who writes here can make the next move. */
    public boolean canMove() {
        return together() && !paused && (isBeginning() || talk.stand().isTurn(voice));
    }

    private boolean isBeginning() {
        return talk.phase() == Phase.SETUP && talk.manner() == Manner.ONE_DEVICE;
    }

    /** Whether the one who writes here has the floor and may give it away. */
    public boolean canPass() {
        boolean holds = talk.stand().floor().holder() == voice;
        return holds
                && together()
                && !paused
                && switch (talk.phase()) {
                    case SPEAK, PARAPHRASE, CONFIRM -> true;
                    case SETUP, OWN, CLOSE, ENDED -> false;
                };
    }

    /** Whose words go with a form, where two share the device; otherwise nothing is said about it. */
    public Optional<Voice> lent() {
        return Optional.of(voice).filter(whose -> talk.manner() == Manner.ONE_DEVICE);
    }

    /** Minutes that are left of those the two gave it, rounded up. */
    public Optional<Long> minutesLeft() {
        return talk.left(now).map(left -> (left.toSeconds() + 59) / 60);
    }

    /** Every entry with words that the page shows. */
    List<EntryId> entries() {
        return Stream.concat(Stream.of(talk.id()), talk.lines().stream().map(Line::id))
                .toList();
    }

    /** The talk's address. */
    public String address() {
        return "/talks/" + talk.id();
    }

    Frame frame(Frame frame) {
        return frame.in("us").over(company, true);
    }

    @Override
    public String toString() {
        return "Sitting[" + talk.id() + "]";
    }
}
