package org.reknit.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.reknit.OnBothDatabases;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.keys.NewPerson;
import org.reknit.keys.Quick;
import org.reknit.record.Decision.Granted;
import org.reknit.record.Decision.Refused;
import org.reknit.record.Records;
import org.reknit.stages.Pace;
import org.reknit.stages.PaceAct.Suit;
import org.reknit.stages.PathAct.Onward;
import org.reknit.stages.Progress;
import org.reknit.stages.Stage;

/** What the path does not do, whatever form is sent. */
@OnBothDatabases
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
class RefusedOnThePathTest {
    private final Server server;
    private final NewPerson nora;
    private final Here here;

    RefusedOnThePathTest(Storage storage) {
        server = storage.server();
        nora = Quick.couple(server).nora();
        here = Here.of(nora, server.part(Records.class));
    }

    @Test
    void nobodyGoesOnThroughAGateThatIsShutOrPastIt() {
        var ours = here.ours().orElseThrow();
        for (Stage stage : Stage.values()) {
            var form = nora.submit(
                    ours,
                    Progress.CHAPTER,
                    Onward.class,
                    Map.of("to", List.of(stage.key())),
                    server.clock().instant());
            assertThat(server.part(GoingOn.class).goOn(here, form)).isEqualTo(new Refused<>(Progress.Refusal.NOT_OPEN));
        }
        assertThat(Progress.of(ours)).isEqualTo(Progress.FOLD.empty());
    }

    @Test
    void aPaceHasOneOfTheLengthsThereAre() {
        assertThat(suits(7)).isEqualTo(new Refused<>(Pace.Refusal.MINUTES));
        assertThat(suits(0)).isEqualTo(new Refused<>(Pace.Refusal.MINUTES));
        assertThat(here.own().read(Pace.FOLD)).isEqualTo(Pace.OPEN);
        for (int minutes : Pace.LENGTHS) assertThat(suits(minutes)).isEqualTo(new Granted<>());
    }

    private Object suits(int minutes) {
        Map<String, List<String>> fields = Map.of("minutes", List.of(String.valueOf(minutes)), "days", List.of());
        var form = nora.submit(
                here.own(), Pace.CHAPTER, Suit.class, fields, server.clock().instant());
        return here.own().append(form, Suit.class, Pace.RULED);
    }
}
