package org.reknit.cards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.acts.EntryId;
import org.reknit.cards.HandAct.Aside;
import org.reknit.cards.HandAct.Draft;
import org.reknit.cards.HandAct.Own;
import org.reknit.record.Fold;
import org.reknit.record.Said;

/**
 * What one person holds for themselves.
 *
 * @param own cards they wrote, by the entry that holds the words
 * @param drafts answers in the making
 * @param aside cards they do not want to see on their table
 */
public record Hand(List<Held> own, List<Held> drafts, List<EntryId> aside) {
    public static final Fold<Hand, HandAct> FOLD = new Fold<>(
            "hand",
            1,
            Rounds.CHAPTER,
            HandAct.class,
            Hand.class,
            new Hand(List.of(), List.of(), List.of()),
            Hand::after);

    /** @param of the card or the round @param entry where the words stand */
    record Held(EntryId of, EntryId entry) {}

    public Optional<EntryId> own(EntryId card) {
        return find(own, card);
    }

    Optional<EntryId> draft(EntryId round) {
        return find(drafts, round);
    }

    private Hand after(Said<HandAct> said) {
        return switch (said.act()) {
            case Own card -> new Hand(with(own, card.card(), said.id(), card.text()), drafts, aside);
            case Draft draft -> new Hand(own, with(drafts, draft.round(), said.id(), draft.text()), aside);
            case Aside put -> new Hand(own, drafts, put.away() ? and(put.round()) : without(put.round()));
        };
    }

    private List<EntryId> and(EntryId round) {
        return Stream.concat(without(round).stream(), Stream.of(round)).toList();
    }

    private List<EntryId> without(EntryId round) {
        return aside.stream().filter(one -> !one.equals(round)).toList();
    }

    /** The newest words take the place of older ones; no words, and it is gone. */
    private static List<Held> with(List<Held> list, EntryId of, EntryId entry, String text) {
        var others = list.stream().filter(held -> !held.of().equals(of));
        var newest = text.isBlank() ? Stream.<Held>of() : Stream.of(new Held(of, entry));
        return Stream.concat(others, newest).toList();
    }

    private static Optional<EntryId> find(List<Held> list, EntryId of) {
        return list.stream()
                .filter(held -> held.of().equals(of))
                .map(Held::entry)
                .findFirst();
    }
}
