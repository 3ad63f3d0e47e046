package org.reknit.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reknit.statements.Exchange.BREACH;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reknit.acts.EntryId;
import org.reknit.acts.Signer;
import org.reknit.breaches.BreachId;
import org.reknit.record.Said;
import org.reknit.statements.DraftAct.Feelings;
import org.reknit.statements.DraftAct.Letter;

/** Of what one writes for oneself, the newest of each kind on each breach counts. */
class DraftsTest {
    private static final Instant EVENING = Instant.parse("2026-03-04T21:00:00Z");
    private static final BreachId OTHER = BreachId.fresh();

    private Drafts now = Drafts.FOLD.empty();

    @Test
    void nothingIsFoundBeforeAnythingIsWritten() {
        assertThat(now.find(BREACH, Letter.class)).isEmpty();
    }

    @Test
    void theNewestOfAKindTakesThePlaceOfTheOneBefore() {
        keeps(new Letter(BREACH, "You said"), EVENING);
        var second = keeps(new Letter(BREACH, "You said, and I"), EVENING.plusSeconds(60));
        assertThat(now.find(BREACH, Letter.class))
                .contains(new Drafts.Draft(BREACH, "statements/letter/1", second, EVENING.plusSeconds(60)));
        assertThat(now.all()).hasSize(1);
    }

    @Test
    void aLetterDoesNotTakeThePlaceOfFeelings() {
        var feelings = keeps(new Feelings(BREACH, List.of("sad"), List.of(), Optional.empty()), EVENING);
        var letter = keeps(new Letter(BREACH, "You said"), EVENING);
        assertThat(now.find(BREACH, Feelings.class).map(Drafts.Draft::id)).contains(feelings);
        assertThat(now.find(BREACH, Letter.class).map(Drafts.Draft::id)).contains(letter);
    }

    @Test
    void aLetterAboutOneBreachDoesNotTakeThePlaceOfOneAboutAnother() {
        var one = keeps(new Letter(BREACH, "You said"), EVENING);
        var two = keeps(new Letter(OTHER, "The money"), EVENING);
        assertThat(now.find(BREACH, Letter.class).map(Drafts.Draft::id)).contains(one);
        assertThat(now.find(OTHER, Letter.class).map(Drafts.Draft::id)).contains(two);
    }

    @CanIgnoreReturnValue
    private EntryId keeps(DraftAct act, Instant at) {
        var id = EntryId.fresh();
        now = Drafts.FOLD.step().apply(now, new Said<>(id, Exchange.NORA, at, Instant.EPOCH, Signer.BROWSER, act));
        return id;
    }
}
