package org.reknit.keys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reknit.OnBothDatabases;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.pairing.NewPairs;
import org.reknit.people.PairKind;
import org.reknit.record.Records;

@OnBothDatabases
class NewPeopleTest {
    private final Server server;

    NewPeopleTest(Storage storage) {
        server = storage.server();
    }

    @Test
    void twoNewPeopleCanBeLinkedWithoutBrowsers() {
        var people = server.part(NewPeople.class);
        var nora = people.signUp(server.freeName("Nora"), "a long enough password");
        var sam = people.signUp(server.freeName("Sam"), "a long enough password");
        var record = server.part(NewPairs.class).link(nora, sam, PairKind.FRIENDS);
        var records = server.part(Records.class);
        assertThat(records.shared(nora).orElseThrow().members().joined()).containsExactly(nora.member(), sam.member());
        assertThat(records.shared(sam).orElseThrow().id()).isEqualTo(record);
        var browser = server.browser().withSession(people.signIn(sam));
        assertThat(browser.get("/me/devices").status()).isEqualTo(200);
    }
}
