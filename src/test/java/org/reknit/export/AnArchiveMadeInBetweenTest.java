package org.reknit.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reknit.OnBothDatabases;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.breaches.Breaches;
import org.reknit.keys.NewPerson;
import org.reknit.keys.Quick;
import org.reknit.text.Texts;

/** The other takes an archive along after one of two has laid down what is to appear to both at once. */
@OnBothDatabases
class AnArchiveMadeInBetweenTest {
    private static final String PACT = "/exercises/time-out-pact/showing";

    private final Server server;
    private final Kept kept;

    AnArchiveMadeInBetweenTest(Storage storage) {
        server = storage.server();
        kept = Kept.on(server);
    }

    @Test
    void holdsNothingOfItAndAfterwardsBothAndIsWhole() {
        String before = archive(kept.sam());
        lay(kept.nora(), "canary signal");
        assertThat(archive(kept.sam())).isEqualTo(before).doesNotContain("canary signal");
        lay(kept.sam(), "two taps");
        assertThat(archive(kept.sam())).contains("canary signal", "two taps");
        assertThat(archive(kept.nora())).contains("canary signal", "two taps");
        var halves = Halves.of(kept.archive(kept.sam()), new Texts());
        assertThat(halves.page()).contains("canary signal", "two taps");
        assertThat(Halves.check(halves.zip(), new Texts()).problems()).isEmpty();
    }

    private String archive(NewPerson person) {
        String json = new String(Halves.json(kept.archive(person)), StandardCharsets.UTF_8);
        return json.replaceAll("\"made\" : \\d+", "");
    }

    private void lay(NewPerson person, String signal) {
        var fields = Map.of(
                "_id", List.of(UUID.randomUUID().toString()),
                "breach", List.of(breach(person)),
                "exercise", List.of("time-out-pact"),
                "signal", List.of(signal));
        Quick.browser(server, person).submit(PACT, fields).as(303);
    }

    private String breach(NewPerson person) {
        return kept.shared(person).read(Breaches.FOLD).all().getFirst().id().toString();
    }
}
