package org.reknit.cards;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reknit.acts.EntryId;
import org.reknit.acts.RecordId;
import org.reknit.acts.Signer;
import org.reknit.cards.Deck.Card;
import org.reknit.cards.Rounds.Refusal;
import org.reknit.cards.TableAct.Answered;
import org.reknit.cards.TableAct.Laid;
import org.reknit.cards.TableAct.Replied;
import org.reknit.cards.TableAct.Word;
import org.reknit.people.PersonId;
import org.reknit.record.Said;
import org.reknit.stages.Stage;

/** What becomes of cards, without any server. */
class RoundsTest {
    private static final PersonId NORA = PersonId.fresh();
    private static final PersonId SAM = PersonId.fresh();
    private static final Deck DECK = new Deck(
            "d",
            "D",
            "",
            1,
            List.of(),
            Map.of(1, Stage.STEADY, 2, Stage.HEAR),
            List.of(new Card("a", 1, "A?"), new Card("b", 1, "B?"), new Card("c", 1, "C?"), new Card("e", 2, "E?")));

    private Instant now = Instant.parse("2026-05-01T10:00:00Z");
    private Rounds rounds = Rounds.FOLD.empty();

    @Test
    void noCardComesTwiceBeforeItsPileIsThrough() {
        var pile = new DrawPile(DECK, 1, RecordId.fresh());
        for (int pass = 0; pass < 4; pass++) {
            var seen = new HashSet<String>();
            for (int i = 0; i < 3; i++) {
                Card card = pile.top(rounds, 7 * i);
                assertThat(seen.add(card.id())).isTrue();
                lay(NORA, card.id());
            }
            assertThat(pile.left(rounds)).hasSize(3);
        }
    }

    @Test
    void lookingAtCardsChangesNothingAndComesRoundAgain() {
        var pile = new DrawPile(DECK, 1, RecordId.fresh());
        assertThat(pile.top(rounds, 0)).isNotEqualTo(pile.top(rounds, 1)).isEqualTo(pile.top(rounds, 3));
        assertThat(pile.top(rounds, -1)).isEqualTo(pile.top(rounds, 2));
        assertThat(pile.find(rounds, "e")).isEmpty();
    }

    @Test
    void bothFindThePileAlikeAndOthersFindTheirsInAnotherOrder() {
        var record = RecordId.fresh();
        var orders = new HashSet<List<Card>>();
        for (int pair = 0; pair < 40; pair++) orders.add(new DrawPile(DECK, 1, RecordId.fresh()).left(rounds));
        assertThat(orders).hasSizeGreaterThan(3);
        assertThat(new DrawPile(DECK, 1, record).left(rounds)).isEqualTo(new DrawPile(DECK, 1, record).left(rounds));
    }

    @Test
    void aRoundIsOpenWithBothAnswersAndStaysSo() {
        var round = lay(NORA, "a");
        assertThat(find(round).isOpen()).isFalse();
        assertThat(rounds.against(new Answered(round, " "))).contains(Refusal.EMPTY);
        assertThat(rounds.against(new Answered(round, "Yes."))).isEmpty();
        happen(NORA, new Answered(round, "One."));
        happen(SAM, new Answered(round, "Two."));
        assertThat(find(round).isOpen()).isTrue();
        assertThat(find(round).when()).isEqualTo(now);
        assertThat(rounds.against(new Answered(round, "Three."))).contains(Refusal.OPENED);
    }

    @Test
    void eachSaysOneLineBack() {
        var round = lay(NORA, "a");
        var thanks = new Replied(round, Word.THANKS, Optional.empty());
        assertThat(rounds.against(SAM, thanks)).isEmpty();
        happen(SAM, thanks);
        assertThat(rounds.against(SAM, thanks)).contains(Refusal.SAID);
        assertThat(rounds.against(NORA, thanks)).isEmpty();
        assertThat(find(round).replyOf(NORA)).isEmpty();
        var long_ = new Replied(round, Word.MORE, Optional.of("x".repeat(Rounds.LONGEST_LINE + 1)));
        assertThat(rounds.against(NORA, long_)).contains(Refusal.LONG);
    }

    @Test
    void aCardIsLaidInTheWordsOfItsPileOrInOnesOwn() {
        assertThat(rounds.against(NORA, new Laid("d", "a", "A?"), true, now)).isEmpty();
        assertThat(rounds.against(NORA, new Laid("d", "a", "You?"), false, now)).contains(Refusal.GONE);
        assertThat(rounds.against(NORA, new Laid(Rounds.OWN, "x", "Who?"), false, now))
                .isEmpty();
        assertThat(rounds.against(NORA, new Laid(Rounds.OWN, "x", " "), false, now))
                .contains(Refusal.EMPTY);
        var much = new Laid(Rounds.OWN, "x", "x".repeat(Rounds.LONGEST_CARD + 1));
        assertThat(rounds.against(NORA, much, false, now)).contains(Refusal.LONG);
    }

    @Test
    void nobodyBuriesTheOtherInCards() {
        for (int i = 0; i < 6; i++) lay(NORA, "a");
        var more = new Laid("d", "b", "B?");
        assertThat(rounds.against(NORA, more, true, now)).contains(Refusal.ENOUGH);
        assertThat(rounds.against(SAM, more, true, now)).isEmpty();
        assertThat(rounds.against(NORA, more, true, now.plus(Duration.ofDays(1))))
                .isEmpty();
    }

    @Test
    void wordsThatJustFitAreEnoughForACardAndForALine() {
        var card = new Laid(Rounds.OWN, "x", "x".repeat(Rounds.LONGEST_CARD));
        assertThat(rounds.against(NORA, card, false, now)).isEmpty();
        var round = lay(NORA, "a");
        var line = new Replied(round, Word.MORE, Optional.of("x".repeat(Rounds.LONGEST_LINE)));
        assertThat(rounds.against(NORA, line)).isEmpty();
    }

    @Test
    void anAnswerByOneAloneOpensNothingAndBelongsToItsRound() {
        var first = lay(NORA, "a");
        var second = lay(NORA, "b");
        happen(SAM, new Answered(second, "One."));
        assertThat(find(second).isOpen()).isFalse();
        assertThat(find(second).answers()).hasSize(1);
        assertThat(find(first).answers()).isEmpty();
        assertThat(rounds.against(new Answered(second, "Two."))).isEmpty();
    }

    @Test
    void aDepthOpensWithItsStageAndOnlyWhereItHasCards() {
        assertThat(DECK.depths(Stage.STEADY)).containsExactly(1);
        assertThat(DECK.depths(Stage.HEAR)).containsExactly(1, 2);
        assertThat(DECK.depths(Stage.KEEP)).containsExactly(1, 2);
        var shallow = new Deck(
                "s", "S", "", 1, List.of(), Map.of(1, Stage.STEADY, 2, Stage.STEADY), List.of(new Card("e", 2, "E?")));
        assertThat(shallow.depths(Stage.KEEP)).containsExactly(2);
    }

    @CanIgnoreReturnValue
    private EntryId lay(PersonId by, String card) {
        return happen(by, new Laid("d", card, card));
    }

    @CanIgnoreReturnValue
    private EntryId happen(PersonId by, TableAct act) {
        now = now.plusSeconds(60);
        var id = EntryId.fresh();
        rounds = Rounds.FOLD.step().apply(rounds, new Said<>(id, by, now, now, Signer.BROWSER, act));
        return id;
    }

    private Rounds.Round find(EntryId round) {
        return rounds.find(round).orElseThrow();
    }
}
