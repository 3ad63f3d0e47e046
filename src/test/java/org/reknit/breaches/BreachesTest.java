package org.reknit.breaches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reknit.breaches.Naming.NORA;
import static org.reknit.breaches.Naming.TOM;

import org.junit.jupiter.api.Test;

/** What is named becomes one picture: each breach once, with each person's latest line. */
class BreachesTest {
    private final Naming record = new Naming();
    private final BreachId lie = BreachId.fresh();
    private final BreachId money = BreachId.fresh();

    @Test
    void nothingIsThereBeforeItIsNamed() {
        assertThat(record.now().all()).isEmpty();
        assertThat(record.now().find(lie)).isEmpty();
    }

    @Test
    void breachesStandInTheOrderInWhichTheyWereNamed() {
        record.says(NORA, Naming.share(lie, Role.HURT, "At work"))
                .says(NORA, Naming.share(money, Role.HURT, "The loan"))
                .says(TOM, Naming.share(lie, Role.RESPONSIBLE, "I lied"));
        assertThat(record.now().all()).extracting(Breach::id).containsExactly(lie, money);
    }

    @Test
    void bothLinesStandBesideEachOther() {
        record.says(NORA, Naming.share(lie, Role.HURT, "At work"))
                .says(TOM, Naming.share(lie, Role.RESPONSIBLE, "I lied"));
        var breach = record.now().find(lie).orElseThrow();
        assertThat(breach.line(NORA)).contains(new Breach.Line(NORA, Role.HURT, "At work"));
        assertThat(breach.line(TOM)).contains(new Breach.Line(TOM, Role.RESPONSIBLE, "I lied"));
    }

    @Test
    void theLatestLineOfAPersonCounts() {
        record.says(NORA, Naming.share(lie, Role.HURT, "At work"))
                .says(TOM, Naming.share(lie, Role.RESPONSIBLE, "I lied"))
                .says(NORA, Naming.share(lie, Role.HURT, "Not at work"));
        var breach = record.now().find(lie).orElseThrow();
        assertThat(breach.line(NORA).map(Breach.Line::text)).contains("Not at work");
        assertThat(breach.lines()).extracting(Breach.Line::author).containsExactly(TOM, NORA);
    }

    @Test
    void itsKindStaysAsItWasFirstNamed() {
        record.says(NORA, Naming.name(lie, Role.HURT, "At work")).says(NORA, Naming.share(lie, Role.HURT, "At work"));
        assertThat(record.now().find(lie).map(Breach::kind)).contains(BreachKind.DISTANCE);
    }

    @Test
    void whoeverSaidWhereTheyStandStandsThere() {
        record.says(NORA, Naming.share(lie, Role.HURT, "At work"));
        assertThat(record.now().find(lie).orElseThrow().role(NORA)).contains(Role.HURT);
    }

    @Test
    void whoeverHasNotStandsOppositeTheOther() {
        record.says(NORA, Naming.share(lie, Role.HURT, "At work"))
                .says(TOM, Naming.share(money, Role.HURT, "The loan"));
        assertThat(record.now().find(lie).orElseThrow().role(TOM)).contains(Role.RESPONSIBLE);
        assertThat(record.now().find(money).orElseThrow().role(NORA)).contains(Role.RESPONSIBLE);
    }

    @Test
    void ofABreachThatBothRecordsKnowTheToldOneCounts() {
        var ours = new Naming().says(NORA, Naming.share(money, Role.HURT, "Told"));
        var theirs = BreachId.fresh();
        ours.says(TOM, Naming.share(theirs, Role.HURT, "Theirs"));
        record.says(NORA, Naming.name(lie, Role.HURT, "Own")).says(NORA, Naming.name(money, Role.HURT, "Own"));
        var both = record.now().with(ours.now());
        assertThat(both).extracting(Breach::id).containsExactly(lie, money, theirs);
        assertThat(both)
                .extracting(breach -> breach.lines().getFirst().text())
                .containsExactly("Own", "Told", "Theirs");
    }
}
