package org.reknit.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reknit.OnBothDatabases;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.breaches.BreachKind;
import org.reknit.people.PairKind;
import org.reknit.stages.Stage;
import org.reknit.today.Walkers;

/** HowTold before the first gate is nobody's mistake, and moves nothing but what was told (decision 0016). */
@OnBothDatabases
class FirstWeeksTest {
    private final Server server;
    private final Walkers two;

    FirstWeeksTest(Storage storage) {
        server = storage.server();
        two = Walkers.told(server, PairKind.PARTNERS, BreachKind.DISHONESTY);
    }

    @Test
    void whoeverTellsEarlyIsHeardAndTheStageStaysWhatItIs() {
        two.tell();
        assertThat(two.responsible.next()).isEqualTo("/hearing");
        for (Hand hand : two.both()) {
            assertThat(two.stage(hand)).isEqualTo(two.say("places.stage.steady"));
            assertThat(hand.sees("/today")).contains("Something has been said");
        }
        assertThat(two.hurt.next()).startsWith("/exercises/");
    }

    @Test
    void thePreviewSaysTheSameToEveryoneAndSaysItNoMoreAfterTheGate() {
        String first = two.say("statements.preview.early");
        assertThat(two.preview(two.hurt, "impact")).contains(first).contains("Keep it as a draft");
        two.beHeard(two.hurt, two.responsible, two.breach());
        assertThat(two.preview(two.responsible, "accountability"))
                .contains(first)
                .contains("Keep it as a draft");
        goThroughTheFirstGate();
        assertThat(two.preview(two.hurt, "impact")).doesNotContain(first);
        assertThat(two.preview(two.responsible, "accountability")).doesNotContain(first);
    }

    @Test
    void whatWasAnsweredAtTheFirstGateOutlastsTheTelling() {
        two.responsible.show("it-has-stopped");
        two.bothShow("time-out-pact");
        for (Hand hand : two.both()) hand.answers("yes");
        two.tell();
        two.days(14);
        for (Hand hand : two.both()) assertThat(hand.next()).isEqualTo("/path/next-stage");
    }

    private void goThroughTheFirstGate() {
        two.responsible.show("it-has-stopped");
        two.bothShow("time-out-pact");
        two.days(14);
        two.onward(Stage.HEAR);
    }
}
