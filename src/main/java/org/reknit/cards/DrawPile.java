package org.reknit.cards;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reknit.acts.RecordId;
import org.reknit.cards.Deck.Card;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Pae;

/**
 * The cards of a deck at one depth, as they lie before two people: in an order of their own that both find alike, and
 * none twice before the pile is through.
 */
public record DrawPile(Deck deck, int depth, RecordId of) {
    /** What is still to come before the pile begins anew; never empty. */
    public List<Card> left(Rounds rounds) {
        var all = deck.cards().stream().filter(card -> card.depth() == depth).toList();
        long fewest = all.stream().mapToLong(card -> times(rounds, card)).min().orElse(0);
        return all.stream()
                .filter(card -> times(rounds, card) == fewest)
                .sorted(Comparator.comparing(card -> mark(card, fewest)))
                .toList();
    }

    /** The card on top after some were looked at and put under the pile; that leaves no trace. */
    public Card top(Rounds rounds, int lookedAt) {
        var left = left(rounds);
        return left.get(Math.floorMod(lookedAt, left.size()));
    }

    /** The card of this name, unless it has to wait until the others have been there. */
    public Optional<Card> find(Rounds rounds, String card) {
        return left(rounds).stream().filter(one -> one.id().equals(card)).findFirst();
    }

    private long times(Rounds rounds, Card card) {
        return rounds.all().stream()
                .filter(round -> round.deck().equals(deck.id()) && round.card().equals(card.id()))
                .count();
    }

    private String mark(Card card, long round) {
        return Bytes.text(Bytes.sha256(Pae.of("reknit1/pile", of.value(), deck.id(), card.id(), round)));
    }
}
