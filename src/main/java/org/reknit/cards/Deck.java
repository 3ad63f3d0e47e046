package org.reknit.cards;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reknit.people.PairKind;
import org.reknit.stages.Stage;
import org.reknit.text.BadContent;
import org.reknit.text.Document;
import org.reknit.text.Keyed;

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
    public record Card(String id, int depth, String ask) {}

    /** The deck in this file. @throws IllegalArgumentException saying what is not as it should be */
    static Deck read(String id, String file) {
        var document = new Document(Document.yaml(file), "");
        var cards = document.front().get("cards") instanceof List<?> listed
                ? listed.stream().map(Deck::card).toList()
                : List.<Card>of();
        var deck = new Deck(
                id,
                document.text("title"),
                document.text("about"),
                document.number("place"),
                document.list("for-kinds").stream().map(PairKind::of).toList(),
                opens(document.front().get("opens")),
                cards);
        deck.check();
        return deck;
    }

    private void check() {
        if (cards.isEmpty()) throw new BadContent("\"cards:\" is missing");
        var names = new HashSet<String>();
        for (Card card : cards) {
            if (!names.add(card.id())) throw new BadContent("two cards are called " + card.id());
            if (!card.ask().endsWith("?")) throw new BadContent(card.id() + " asks nothing");
            if (!opens.containsKey(card.depth()))
                throw new BadContent("\"opens:\" does not say when depth " + card.depth() + " opens");
        }
    }

    private static Card card(@Nullable Object entry) {
        if (!(entry instanceof Map<?, ?> card)) throw new BadContent("a card has an id, a depth and what it asks");
        return new Card(
                value(card, "id"),
                depth(value(card, "depth")),
                value(card, "ask").strip());
    }

    private static Map<Integer, Stage> opens(@Nullable Object given) {
        if (!(given instanceof Map<?, ?> stages)) throw new BadContent("\"opens:\" is missing");
        var opens = new TreeMap<Integer, Stage>();
        stages.forEach((depth, stage) -> opens.put(depth(String.valueOf(depth)), stage(String.valueOf(stage))));
        return opens;
    }

    private static Stage stage(String key) {
        try {
            return Keyed.of(Stage.class, key);
        } catch (IllegalArgumentException e) {
            throw new BadContent("there is no stage \"" + key + "\"", e);
        }
    }

    private static int depth(String written) {
        if (!written.matches("[1-" + DEEPEST + "]")) throw new BadContent("a depth is 1, 2 or 3, not " + written);
        return Integer.parseInt(written);
    }

    private static String value(Map<?, ?> card, String name) {
        return Optional.ofNullable(card.get(name))
                .map(String::valueOf)
                .orElseThrow(() -> new BadContent("a card without \"" + name + ":\""));
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
                .toList();
    }
}
