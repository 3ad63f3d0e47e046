package org.reknit.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reknit.Browser;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.keys.NewPerson;
import org.reknit.keys.Quick;
import org.reknit.pairing.Inviting;
import org.reknit.pairing.LinkSecret;
import org.reknit.record.Records;
import tools.jackson.databind.json.JsonMapper;

/** Attack 12: while two people link, the server puts its own keys in the place of one of theirs. */
@Attack
class TheServerSwapsABundleTest {
    private final Server server;
    private final NewPerson nora;
    private final NewPerson sam;
    private final Browser hers;
    private final Browser his;
    private Inviting.Made made;

    TheServerSwapsABundleTest(Storage storage) {
        server = storage.server();
        server.forgetAttempts();
        nora = Quick.person(server, "Nora");
        sam = Quick.person(server, "Sam");
        hers = Quick.browser(server, nora);
        his = Quick.browser(server, sam);
    }

    @BeforeEach
    void invite() {
        made = Inviting.invite(hers, nora);
    }

    @Test
    void theInvitedBrowserFindsAnotherInviter() {
        swap("join_act", nora);
        var found = Inviting.look(his, made.link()).as(200).json();
        assertThatThrownBy(() -> Inviting.accept(his, sam, made.link(), found)).hasMessageContaining("not genuine");
    }

    @Test
    void theInvitedBrowserFindsAnotherKindOfPair() {
        change("update invitation set kind = 'family' where id = ?", invitation());
        var found = Inviting.look(his, made.link()).as(200).json();
        assertThatThrownBy(() -> Inviting.accept(his, sam, made.link(), found)).hasMessageContaining("not genuine");
    }

    @Test
    void theInvitersBrowserFindsAnotherAnswer() {
        answer();
        swap("other_join", sam);
        assertThatThrownBy(() -> Inviting.link(hers, made)).hasMessageContaining("not genuine");
    }

    @Test
    void anAnswerSwappedAfterTheBrowserLookedIsNotLinked() {
        answer();
        var state = hers.get("/us/invitation/state").as(200).json();
        swap("other_join", sam);
        var link = Map.of("invitation", made.terms().invitation(), "other", state.required("other"));
        assertThat(hers.post("/us/linking", link).status()).isEqualTo(409);
        assertThat(server.part(Records.class).shared(sam)).isEmpty();
    }

    @Test
    void anOfferWithKeysThatAreNotOnesOwnIsNotTaken() {
        var impostor = impostor(nora);
        var terms =
                new LinkSecret.Terms(made.terms().invitation(), made.terms().record(), "partners", impostor.member());
        var forged = new Inviting.Made(made.link(), made.words(), terms);
        var answer = hers.post("/us/invitation", Inviting.offer(forged, impostor, UUID.randomUUID()));
        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void bothReadTheSameSafetyNumberAndAnotherOneAfterASwap() {
        var number = LinkSecret.safetyNumber(nora.member(), sam.member());
        assertThat(number).isEqualTo(LinkSecret.safetyNumber(sam.member(), nora.member()));
        assertThat(number)
                .isNotEqualTo(
                        LinkSecret.safetyNumber(nora.member(), impostor(sam).member()));
    }

    private void answer() {
        var found = Inviting.look(his, made.link()).as(200).json();
        Inviting.accept(his, sam, made.link(), found).as(204);
    }

    /** Somebody with other keys who claims to be this person. */
    private static NewPerson impostor(NewPerson person) {
        return new NewPerson(person.person(), person.name(), new SecureRandom());
    }

    private void swap(String column, NewPerson person) {
        var join = Inviting.join(impostor(person), made.terms(), UUID.randomUUID());
        change(
                "update invitation set " + column + " = ? where id = ?",
                JsonMapper.shared().writeValueAsString(join),
                invitation());
    }

    private String invitation() {
        return made.terms().invitation().toString();
    }

    private void change(String sql, String... values) {
        int changed = server.database()
                .write(client ->
                        client.sql(sql).params(List.of((Object[]) values)).update());
        assertThat(changed).isEqualTo(1);
    }
}
