package org.reknit.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reknit.statements.Exchange.NORA;
import static org.reknit.statements.Exchange.TOM;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reknit.acts.EntryId;
import org.reknit.people.PersonId;
import org.reknit.statements.StatementAct.Reaction;
import org.reknit.statements.Statements.Refusal;

/** The one who was hurt tells, confirms and answers; the other says it back and owns it. */
class WhoMaySayItTest {
    private static final EntryId NOWHERE = EntryId.fresh();

    private final Exchange two = new Exchange();

    @ParameterizedTest
    @MethodSource("ofTheHurt")
    void theOtherOneDoesNotSpeakForWhoeverWasHurt(StatementAct act) {
        assertThat(two.against(TOM, act)).contains(Refusal.NOT_YOURS);
        assertThat(two.against(NORA, act)).isNotEqualTo(Optional.of(Refusal.NOT_YOURS));
    }

    @ParameterizedTest
    @MethodSource("ofTheResponsible")
    void whoeverWasHurtDoesNotSpeakForTheOtherOne(StatementAct act) {
        assertThat(two.against(NORA, act)).contains(Refusal.NOT_YOURS);
        assertThat(two.against(TOM, act)).isNotEqualTo(Optional.of(Refusal.NOT_YOURS));
    }

    @ParameterizedTest
    @MethodSource({"ofTheHurt", "ofTheResponsible"})
    void nobodySaysAnythingAboutABreachThatTheirRecordDoesNotKnow(StatementAct act) {
        for (PersonId person : new PersonId[] {NORA, TOM}) {
            assertThat(two.now().against(person, Optional.empty(), act)).contains(Refusal.NOT_YOURS);
        }
    }

    @Test
    void thatItIsNotTheirsIsToldBeforeAnythingElse() {
        assertThat(two.against(NORA, new StatementAct.Heard(Exchange.BREACH, NOWHERE, "")))
                .contains(Refusal.NOT_YOURS);
    }

    static Stream<StatementAct> ofTheHurt() {
        return Stream.of(Exchange.impact(), Exchange.confirm(NOWHERE, Reaction.YES), Exchange.answer(NOWHERE));
    }

    static Stream<StatementAct> ofTheResponsible() {
        return Stream.of(Exchange.heard(NOWHERE), Exchange.owned());
    }
}
