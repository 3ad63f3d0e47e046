package org.reknit.cards;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.reknit.people.PairKind;
import org.reknit.stages.Stage;
import org.reknit.text.BadContent;
import org.reknit.text.Shelf;

/**
 * Cards that belong together.
 *
 * @param id its file's name
 * @param place where it lies among the others
 * @param kinds of pair it is for; empty for all
 * @param opens from which stage on each depth is open, 1 the lightest
 */
public record Deck(
        String id,
        String title,
        String about,
        int place,
        List<PairKind> kinds,
        Map<Integer, Stage> opens,
        List<Card> cards) {
    private static final int DEEPEST = 3;

    /** One question. */
    public record Card(String id, int depth, String ask) {
        /** @throws BadContent when it asks nothing, or at a depth that there is not */
        public Card(String id, int depth, String ask) {
            this.id = id;
            this.depth = known(depth);
            this.ask = ask.strip();
            if (!this.ask.endsWith("?")) throw new BadContent("it asks nothing");
        }
    }

    /** A deck as its file has it. */
    private record Written(
            String title,
            String about,
            int place,
            List<PairKind> forKinds,
            SortedMap<Integer, Stage> opens,
            List<Card> cards) {
        private Written {
            opens.keySet().forEach(Deck::known);
            var names = new HashSet<String>();
            for (Card card : cards) {
                if (!names.add(card.id())) throw new BadContent("two cards are called " + card.id());
                if (!opens.containsKey(card.depth()))
                    throw new BadContent("\"opens:\" does not say when depth " + card.depth() + " opens");
            }
            if (names.isEmpty()) throw new BadContent("\"cards:\" is missing");
        }
    }

    /** The deck in this file. @throws BadContent saying what is not as it should be */
    static Deck read(Shelf.Sheet sheet) {
        var deck = sheet.yaml(Written.class);
        return new Deck(
                sheet.key(), deck.title(), deck.about(), deck.place(), deck.forKinds(), deck.opens(), deck.cards());
    }

    @CanIgnoreReturnValue
    private static int known(int depth) {
        if (depth < 1 || depth > DEEPEST) throw new BadContent("a depth is 1, 2 or 3, not " + depth);
        return depth;
    }

    /** Whether it is for two of this kind. */
    boolean isFor(PairKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /** The depths that are open to two who have come this far. */
    public List<Integer> depths(Stage reached) {
        return opens.entrySet().stream()
                .filter(open -> open.getValue().compareTo(reached) <= 0)
                .map(Map.Entry::getKey)
                .filter(depth -> cards.stream().anyMatch(card -> card.depth() == depth))
                .sorted()
                .toList();
    }
}
