package org.reknit.cards;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reknit.acts.EntryId;
import org.reknit.cards.HandAct.Draft;
import org.reknit.cards.HandAct.Own;
import org.reknit.cards.Rounds.Round;
import org.reknit.cards.TableAct.Answered;
import org.reknit.cards.TableAct.Laid;
import org.reknit.people.PairKind;
import org.reknit.record.Company;
import org.reknit.record.InCompany;
import org.reknit.record.NotHere;
import org.reknit.record.Said;
import org.reknit.stages.Stage;
import org.reknit.web.Frame;

/**
 * The table as one of the two sees it. Nothing in it depends on what the other holds or has laid down closed.
 *
 * @param laid what this person has answered and the other cannot see yet
 * @param now the clock
 */
public record Seat(Company company, Rounds rounds, Hand hand, List<Said<TableAct>> laid, Stage reached, Instant now)
        implements InCompany {
    private static final int ON_THE_TABLE = 3;
    private static final int LATELY = 14;
    private static final int LYING = 28;

    /** Which cards lie there for this person: the newest few that they have not put aside. */
    public List<Round> onTheTable() {
        return rounds.all().reversed().stream()
                .filter(round -> !round.isOpen() && !isAside(round) && isSince(round, LYING))
                .limit(ON_THE_TABLE)
                .toList();
    }

    /** Which cards are still to be answered by this person. */
    public boolean isToAnswer(Round round) {
        return laid(round).isEmpty();
    }

    /** Which have opened in the last days. */
    public List<Round> lately() {
        return rounds.all().reversed().stream()
                .filter(round -> round.isOpen() && isSince(round, LATELY))
                .toList();
    }

    /** Every card that is not on the table, newest first. */
    public List<Round> earlier() {
        var there = onTheTable();
        return rounds.all().reversed().stream()
                .filter(round -> !there.contains(round))
                .toList();
    }

    /** What this person has laid down to a card. */
    public Optional<Said<TableAct>> laid(Round round) {
        return laid.stream()
                .filter(said ->
                        said.act() instanceof Answered answer && answer.round().equals(round.id()))
                .findFirst();
    }

    public Round round(EntryId id) {
        return rounds.find(id).orElseThrow(NotHere::new);
    }

    /** Whether this person has put it aside. */
    public boolean isAside(Round round) {
        return hand.aside().contains(round.id());
    }

    /** The words on some cards, by round. */
    public Map<EntryId, String> questions(Collection<Round> rounds) {
        var ids = rounds.stream().map(Round::id).toList();
        return oursOrNotHere().find(ids, Rounds.FOLD).stream()
                .filter(said -> said.act() instanceof Laid)
                .collect(Collectors.toUnmodifiableMap(
                        Said::id, said -> said.act() instanceof Laid card ? card.text() : ""));
    }

    /** What stands in an answer that is not laid down yet. */
    public String draft(Round round) {
        return hand.draft(round.id())
                .flatMap(entry -> own().find(entry, Hand.FOLD))
                .map(said -> said.act() instanceof Draft draft ? draft.text() : "")
                .orElse("");
    }

    /** This person's own cards, newest last, by card. */
    public Map<EntryId, String> ownCards() {
        var entries = hand.own().stream().map(Hand.Held::entry).toList();
        var cards = new LinkedHashMap<EntryId, String>();
        own().find(entries, Hand.FOLD).forEach(said -> {
            if (said.act() instanceof Own card) cards.put(card.card(), card.text());
        });
        return cards;
    }

    /** What the two are to each other. */
    public PairKind bond() {
        return kind().orElseThrow(NotHere::new);
    }

    public Frame frame(Frame frame) {
        return frame.in("us").over(company, false);
    }

    private boolean isSince(Round round, int days) {
        return round.when().isAfter(now.minus(Duration.ofDays(days)));
    }

    @Override
    public String toString() {
        return "Seat";
    }
}
