package org.reknit.breaches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reknit.breaches.Naming.NORA;
import static org.reknit.breaches.Naming.TOM;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reknit.breaches.Breaches.Refusal;

/** What may be named: one line, and no place in it that contradicts what the other has told. */
class NamingTest {
    private final Naming record = new Naming();
    private final BreachId breach = BreachId.fresh();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t "})
    void aBreachIsNotNamedWithoutALine(String nothing) {
        assertThat(record.against(NORA, Naming.name(breach, Role.HURT, nothing)))
                .contains(Refusal.LINE);
        assertThat(record.against(NORA, Naming.share(breach, Role.HURT, nothing)))
                .contains(Refusal.LINE);
    }

    @Test
    void aLineHasAtMostTwoHundredAndEightyCharacters() {
        assertThat(record.against(NORA, Naming.name(breach, Role.HURT, "x".repeat(280))))
                .isEmpty();
        assertThat(record.against(NORA, Naming.name(breach, Role.HURT, "x".repeat(281))))
                .contains(Refusal.LINE);
    }

    @Test
    void spaceAroundALineIsNotCounted() {
        assertThat(record.against(NORA, Naming.name(breach, Role.HURT, " \n" + "x".repeat(280) + "  ")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void theTwoDoNotStandInTheSamePlace(Role role) {
        record.says(NORA, Naming.share(breach, role, "At work, you said"));
        assertThat(record.against(TOM, Naming.share(breach, role, "No"))).contains(Refusal.ROLE);
        assertThat(record.against(TOM, Naming.share(breach, role.other(), "Yes")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void oneMaySayItAgainInOtherWords(Role role) {
        record.says(NORA, Naming.share(breach, role, "At work, you said"));
        assertThat(record.against(NORA, Naming.share(breach, role, "You were not at work")))
                .isEmpty();
    }

    @Test
    void whatIsToldOfOneBreachBindsNobodyInAnother() {
        record.says(NORA, Naming.share(breach, Role.HURT, "At work, you said"));
        assertThat(record.against(TOM, Naming.share(BreachId.fresh(), Role.HURT, "The money")))
                .isEmpty();
    }

    @Test
    void theLineIsMendedBeforeThePlace() {
        record.says(NORA, Naming.share(breach, Role.HURT, "At work, you said"));
        assertThat(record.against(TOM, Naming.share(breach, Role.HURT, ""))).contains(Refusal.LINE);
    }
}
