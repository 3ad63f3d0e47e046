package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reknit.keys.Quick;

/** A server that shows a shorter record than it did before is found out by the browser. */
class RollbackJourneyTest {
    @Test
    void aTailThatWasCutOffRaisesAnAlarmOnTheNextPage() {
        try (var ida = Window.phone()) {
            ida.withKeysOf(Quick.person(House.SERVER, "Ida")).go("/breaches/new");
            ida.choose("Something hidden or untrue, money included").choose("I did it");
            ida.fill("In your own words", "I hid the second loan.").press("Keep it for myself");
            ida.arrivesAt("/breaches/[0-9a-f-]+");
            ida.page()
                    .waitForFunction(
                            "() => Object.keys(localStorage).some(key => key.startsWith('head:') && localStorage[key].startsWith('1:'))");
            String record = (String) ida.page()
                    .evaluate("() => Object.keys(localStorage).find(key => key.startsWith('head:')).slice(5)");
            assertThat(ida.part("#rollback-alarm").isVisible()).isFalse();
            cutTheTail(record);
            ida.go("/breaches/new");
            ida.part("#rollback-alarm").waitFor();
        }
    }

    private static void cutTheTail(String record) {
        int gone = House.SERVER
                .database()
                .write(sql -> sql.sql("delete from entry where record = ? and position = 1")
                        .param(record)
                        .update());
        assertThat(gone).isEqualTo(1);
    }
}
