package org.reknit.cards;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reknit.acts.Chapter;
import org.reknit.acts.EntryId;
import org.reknit.cards.TableAct.Answered;
import org.reknit.cards.TableAct.Laid;
import org.reknit.cards.TableAct.Replied;
import org.reknit.cards.TableAct.Word;
import org.reknit.people.PersonId;
import org.reknit.record.Fold;
import org.reknit.record.Said;
import org.reknit.text.Reason;

/** Every card that was ever laid between two people, oldest first, and what became of it. */
public record Rounds(List<Round> all) {
    /** The chapter in which cards stand. */
    public static final Chapter CHAPTER = new Chapter("cards");

    /** The deck of those whose cards are their own. */
    public static final String OWN = "own";

    /** The picture of a shared record's cards. */
    public static final Fold<Rounds, TableAct> FOLD =
            new Fold<>("table", 1, CHAPTER, TableAct.class, Rounds.class, new Rounds(List.of()), Rounds::after);

    public static final int LONGEST_CARD = 300;
    static final int LONGEST_LINE = 400;
    private static final int A_DAY = 6;

    /** An act by its entry. */
    public record Piece(EntryId id, PersonId author, Instant at) {}

    /** A line back. */
    public record Reply(EntryId id, PersonId author, Word word, Instant at) {}

    /**
     * One card and what was said to it.
     *
     * @param answers none, or both
     */
    public record Round(
            EntryId id, String deck, String card, PersonId by, Instant at, List<Piece> answers, List<Reply> replies) {
        /** Whether both have answered. */
        public boolean isOpen() {
            return answers.size() > 1;
        }

        /** When both appeared; when it was laid, while they have not. */
        public Instant when() {
            return isOpen() ? answers.getLast().at() : at;
        }

        /** What this person said back. */
        public Optional<Reply> replyOf(PersonId person) {
            return replies.stream()
                    .filter(reply -> reply.author().equals(person))
                    .findFirst();
        }

        @Override
        public String toString() {
            return "Round[" + id + "]";
        }

        private Round answered(Piece answer) {
            return new Round(id, deck, card, by, at, with(answers, answer), replies);
        }

        private Round replied(Reply reply) {
            return new Round(id, deck, card, by, at, answers, with(replies, reply));
        }
    }

    /** Why something with a card cannot be done. */
    public enum Refusal implements Reason {
        /** Nothing is written. */
        EMPTY,
        /** It is more than a card or a line holds. */
        LONG,
        /** The card does not lie in the pile any more, or not in these words. */
        GONE,
        /** One person has laid many cards today. */
        ENOUGH,
        /** Both answers are there already. */
        OPENED,
        /** A line back was said. */
        SAID
    }

    /** The round with this card, if it was laid here. */
    Optional<Round> find(EntryId round) {
        return all.stream().filter(one -> one.id().equals(round)).findFirst();
    }

    /** Why this card cannot be laid, if it cannot. @param drawn whether it is from a pile, where it lies in these words */
    public Optional<Refusal> against(PersonId by, Laid laid, boolean drawn, Instant now) {
        boolean own = laid.deck().equals(OWN);
        if (own && laid.text().isBlank()) return Optional.of(Refusal.EMPTY);
        if (own && laid.text().length() > LONGEST_CARD) return Optional.of(Refusal.LONG);
        if (!own && !drawn) return Optional.of(Refusal.GONE);
        long today = all.stream()
                .filter(round -> round.by().equals(by))
                .filter(round -> round.at().isAfter(now.minus(Duration.ofDays(1))))
                .count();
        return today >= A_DAY ? Optional.of(Refusal.ENOUGH) : Optional.empty();
    }

    /** Why this cannot be answered so, if it cannot. */
    public Optional<Refusal> against(Answered answer) {
        if (answer.text().isBlank()) return Optional.of(Refusal.EMPTY);
        return find(answer.round()).filter(Round::isOpen).map(open -> Refusal.OPENED);
    }

    /** Why this line cannot be said, if it cannot. */
    public Optional<Refusal> against(PersonId by, Replied reply) {
        if (reply.line().filter(line -> line.length() > LONGEST_LINE).isPresent()) return Optional.of(Refusal.LONG);
        return find(reply.round()).flatMap(round -> round.replyOf(by)).map(said -> Refusal.SAID);
    }

    private Rounds after(Said<TableAct> said) {
        var piece = new Piece(said.id(), said.author(), said.at());
        return switch (said.act()) {
            case Laid laid -> new Rounds(with(all, round(laid, piece)));
            case Answered answer -> change(answer.round(), round -> round.answered(piece));
            case Replied reply ->
                change(
                        reply.round(),
                        round -> round.replied(new Reply(said.id(), said.author(), reply.word(), said.at())));
        };
    }

    private static Round round(Laid laid, Piece piece) {
        return new Round(piece.id(), laid.deck(), laid.card(), piece.author(), piece.at(), List.of(), List.of());
    }

    private Rounds change(EntryId id, Function<Round, Round> change) {
        return new Rounds(all.stream()
                .map(round -> round.id().equals(id) ? change.apply(round) : round)
                .toList());
    }

    private static <T> List<T> with(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
