package org.reknit.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reknit.statements.Exchange.BREACH;
import static org.reknit.statements.Exchange.NORA;
import static org.reknit.statements.Exchange.TOM;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reknit.breaches.Role;
import org.reknit.statements.StatementAct.Accountability;
import org.reknit.statements.StatementAct.Part;
import org.reknit.statements.StatementAct.Reaction;

/** What is written alone and what is replied: for whom it is, and where it leads. */
class WritingTest {
    @ParameterizedTest
    @EnumSource(Writing.class)
    void anAddressLeadsBackToWhatIsWritten(Writing writing) {
        assertThat(Writing.of(writing.key())).isEqualTo(writing);
    }

    @ParameterizedTest
    @EnumSource(Replying.class)
    void anAddressLeadsBackToTheReply(Replying reply) {
        assertThat(Replying.of(reply.address())).isEqualTo(reply);
    }

    @Test
    void feelingsLettersAndValuesAreNeverShared() {
        assertThat(Writing.values())
                .filteredOn(Writing::isStatement)
                .containsExactly(Writing.IMPACT, Writing.ACCOUNTABILITY);
    }

    @Test
    void nothingReadsAlongInWhatSomeoneWasHurtBy() {
        assertThat(Writing.values())
                .filteredOn(writing -> writing.role() == Role.HURT)
                .allSatisfy(writing -> assertThat(writing.coached()).isEmpty());
        assertThat(Writing.VALUES.coached()).isEmpty();
        assertThat(Writing.ACCOUNTABILITY.coached())
                .containsExactly("responsibility", "repair", "regret", "explanation", "change", "forgiveness");
    }

    @Test
    void eachReplyIsToTheOthersNewestWords() {
        var two = new Exchange();
        assertThat(Replying.values())
                .allSatisfy(reply -> assertThat(reply.to(two.thread())).isEmpty());
        var heard = two.hears(Reaction.YES);
        var owned = two.says(TOM, Exchange.owned());
        assertThat(Replying.HEARD.to(two.thread())).isEqualTo(two.thread().impact());
        assertThat(Replying.CONFIRM.to(two.thread()).map(Thread.Piece::id)).contains(heard);
        assertThat(Replying.ANSWER.to(two.thread()).map(Thread.Piece::id)).contains(owned);
        assertThat(Replying.HEARD.to(two.thread()).map(Thread.Piece::author)).contains(NORA);
    }

    @Test
    void aStatementIsReadInItsOrderWithoutWhatIsEmpty() {
        var whole = new Accountability(BREACH, "a", "b", "c", "d", "e", Optional.of("f"));
        assertThat(whole.parts())
                .containsExactly(
                        new Part("responsibility", "a"),
                        new Part("repair", "b"),
                        new Part("regret", "c"),
                        new Part("explanation", "d"),
                        new Part("change", "e"),
                        new Part("forgiveness", "f"));
        var older = new Accountability(BREACH, "a", " ", "c", "", "e", Optional.empty());
        assertThat(older.parts()).extracting(Part::text).isEqualTo(List.of("a", "c", "e"));
    }
}
