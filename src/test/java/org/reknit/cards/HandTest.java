package org.reknit.cards;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.reknit.acts.EntryId;
import org.reknit.acts.Signer;
import org.reknit.cards.HandAct.Aside;
import org.reknit.cards.HandAct.Draft;
import org.reknit.cards.HandAct.Own;
import org.reknit.people.PersonId;
import org.reknit.record.Said;

/** What one holds for oneself: cards of one's own, answers in the making, and what was put aside. */
class HandTest {
    private static final PersonId NORA = PersonId.fresh();
    private static final EntryId ONE = EntryId.fresh();
    private static final EntryId TWO = EntryId.fresh();

    private Hand hand = Hand.FOLD.empty();

    @Test
    void theNewestWordsOfACardTakeThePlaceOfTheOnesBefore() {
        keeps(new Own(ONE, "Who?"));
        var other = keeps(new Own(TWO, "Where?"));
        var newest = keeps(new Own(ONE, "Who was it?"));
        assertThat(hand.own(ONE)).contains(newest);
        assertThat(hand.own(TWO)).contains(other);
        assertThat(hand.own()).hasSize(2);
        assertThat(hand.drafts()).isEmpty();
    }

    @Test
    void aCardWithoutWordsIsGoneAndTheOthersAreNot() {
        keeps(new Own(ONE, "Who?"));
        keeps(new Own(TWO, "Where?"));
        keeps(new Own(ONE, " "));
        assertThat(hand.own(ONE)).isEmpty();
        assertThat(hand.own(TWO)).isPresent();
    }

    @Test
    void anAnswerInTheMakingBelongsToItsRound() {
        var first = keeps(new Draft(ONE, "It was"));
        var other = keeps(new Draft(TWO, "At home"));
        assertThat(hand.draft(ONE)).contains(first);
        assertThat(hand.draft(TWO)).contains(other);
        assertThat(hand.own(ONE)).isEmpty();
        keeps(new Draft(ONE, ""));
        assertThat(hand.draft(ONE)).isEmpty();
    }

    @Test
    void whatIsPutAsideLiesThereOnceUntilItIsTakenBack() {
        keeps(new Aside(ONE, true));
        keeps(new Aside(TWO, true));
        keeps(new Aside(ONE, true));
        assertThat(hand.aside()).containsExactly(TWO, ONE);
        keeps(new Aside(ONE, false));
        assertThat(hand.aside()).containsExactly(TWO);
    }

    @CanIgnoreReturnValue
    private EntryId keeps(HandAct act) {
        var id = EntryId.fresh();
        hand = Hand.FOLD.step().apply(hand, new Said<>(id, NORA, Instant.EPOCH, Instant.EPOCH, Signer.BROWSER, act));
        return id;
    }
}
