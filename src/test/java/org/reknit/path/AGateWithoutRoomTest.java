package org.reknit.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reknit.Browser;
import org.reknit.FullDisk;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.Tables;
import org.reknit.breaches.BreachKind;
import org.reknit.keys.Quick;
import org.reknit.people.PairKind;
import org.reknit.today.Walkers;

/** Both have said yes and the days have passed. That the gate has opened is kept by what shows it, or does not show. */
class AGateWithoutRoomTest {
    private static final String ONWARD = "/path/next-stage";
    private static final String ANSWERS = "between_two";

    private final Server server = Server.start(Storage.SQLITE, Server.newFolder());
    private final Walkers two = Walkers.told(server, PairKind.PARTNERS, BreachKind.DISHONESTY);

    @BeforeEach
    void comeToTheGate() {
        two.responsible.show("it-has-stopped");
        two.bothShow("time-out-pact");
        for (Hand hand : two.both()) hand.answers("yes");
        two.days(14);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatCannotBeKeptDoesNotShowAndNoPageFails() {
        Browser hurt = Quick.browser(server, two.hurt.person());
        try (var full = FullDisk.of(server)) {
            assertThat(full.isFull()).isTrue();
            assertThat(hurt.get("/today").as(200).body()).doesNotContain(ONWARD);
            assertThat(hurt.get(ONWARD).next()).isEqualTo("/path");
        }
        assertThat(hurt.get("/today").as(200).body()).contains(ONWARD);
        two.responsible.answers("not-yet");
        assertThat(hurt.get("/today").as(200).body()).contains(ONWARD);
    }

    @Test
    void noPageKeepsItThatDoesNotShowIt() {
        Browser hurt = Quick.browser(server, two.hurt.person());
        var before = Tables.rows(server, ANSWERS);
        for (String page : List.of("/path", "/path/readiness", "/path/setback", "/us", "/me", "/cards", "/exercises"))
            assertThat(hurt.get(page).as(200).body()).as(page).doesNotContain(ONWARD);
        assertThat(Tables.rows(server, ANSWERS)).isEqualTo(before);
        assertThat(hurt.get("/today").as(200).body()).contains(ONWARD);
        assertThat(Tables.rows(server, ANSWERS)).doesNotContainAnyElementsOf(before);
    }
}
