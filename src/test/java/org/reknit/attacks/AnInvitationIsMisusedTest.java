package org.reknit.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reknit.Answer;
import org.reknit.Browser;
import org.reknit.Full;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Pae;
import org.reknit.keys.NewPerson;
import org.reknit.keys.Quick;
import org.reknit.pairing.Inviting;
import org.reknit.pairing.LinkSecret;
import org.reknit.record.Records;

/** Attack 11: an invitation that is stale, used or somebody else's; and guessing one. */
@Attack
class AnInvitationIsMisusedTest {
    private final Server server;
    private final NewPerson nora;
    private final NewPerson sam;
    private final Browser hers;
    private final Browser his;
    private Inviting.Made made;

    AnInvitationIsMisusedTest(Storage storage) {
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
    void theRightOneAnswersAndTheyAreAPair() {
        var found = Inviting.look(his, made.words()).as(200).json();
        Inviting.accept(his, sam, made.words(), found).as(204);
        Inviting.link(hers, made).as(204);
        var ours = server.part(Records.class).shared(sam).orElseThrow();
        assertThat(ours.id().value()).isEqualTo(made.terms().record());
        assertThat(ours.members().joined()).containsExactly(nora.member(), sam.member());
    }

    @Test
    void anAnsweredInvitationIsClosedToEverybodyElse() {
        var found = Inviting.look(his, made.link()).as(200).json();
        var late = Quick.person(server, "Mallory");
        var thief = Quick.browser(server, late);
        var seen = Inviting.look(thief, made.link()).as(200).json();
        Inviting.accept(his, sam, made.link(), found).as(204);
        isClosed(Inviting.look(thief, made.link()));
        isClosed(Inviting.look(thief, made.words()));
        isClosed(Inviting.accept(thief, late, made.link(), seen));
        Inviting.link(hers, made).as(204);
        isClosed(Inviting.look(thief, made.link()));
        isClosed(Inviting.accept(thief, late, made.link(), seen));
        assertThat(server.part(Records.class).shared(late)).isEmpty();
    }

    @Test
    void aPairIsMadeOnce() {
        var found = Inviting.look(his, made.link()).as(200).json();
        Inviting.accept(his, sam, made.link(), found).as(204);
        var state = hers.get("/us/invitation/state").as(200).json();
        var link = Map.of("invitation", made.terms().invitation(), "other", state.required("other"));
        hers.post("/us/linking", link).as(204);
        assertThat(hers.post("/us/linking", link).status()).isEqualTo(409);
        assertThat(hers.post("/us/invitation/beginning", Map.of("kind", "partners"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void afterTwoDaysItIsClosed() {
        var found = Inviting.look(his, made.link()).as(200).json();
        server.clock().letPass(Duration.ofHours(48).plusMinutes(1));
        var stale = Inviting.look(server.browser(), made.link());
        isClosed(stale);
        var again = Quick.browser(server, sam);
        isClosed(Inviting.accept(again, sam, made.link(), found));
        assertThat(stale.body())
                .isEqualTo(Inviting.look(server.browser(), new LinkSecret(new byte[16]))
                        .body());
    }

    @Test
    void afterTwoDaysNotEvenAnAnswerMakesAPair() {
        var found = Inviting.look(his, made.link()).as(200).json();
        Inviting.accept(his, sam, made.link(), found).as(204);
        var other = hers.get("/us/invitation/state").as(200).json().required("other");
        server.clock().letPass(Duration.ofHours(48).plusMinutes(1));
        var again = Quick.browser(server, nora);
        var answer = again.post("/us/linking", Map.of("invitation", made.terms().invitation(), "other", other));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(server.part(Records.class).shared(sam)).isEmpty();
    }

    @Test
    void aNewInvitationTakesTheOldOnesPlace() {
        var newer = Inviting.invite(hers, nora);
        isClosed(Inviting.look(his, made.link()));
        Inviting.look(his, newer.link()).as(200);
    }

    @Test
    void onesOwnInvitationCannotBeAnswered() {
        var found = Inviting.look(hers, made.link()).as(200).json();
        assertThat(Inviting.accept(hers, nora, made.link(), found).status()).isEqualTo(409);
    }

    @Test
    void nobodyCompletesSomebodyElsesInvitation() {
        var found = Inviting.look(his, made.link()).as(200).json();
        Inviting.accept(his, sam, made.link(), found).as(204);
        var other = hers.get("/us/invitation/state").as(200).json().required("other");
        var thief = Quick.browser(server, Quick.person(server, "Mallory"));
        var link = Map.of("invitation", made.terms().invitation(), "other", other);
        assertThat(thief.post("/us/linking", link).status()).isEqualTo(409);
        assertThat(his.post("/us/linking", link).status()).isEqualTo(409);
        assertThat(thief.get("/us/invitation/state").json().required("state").asString())
                .isEqualTo("none");
    }

    @Test
    void theLookupOfOneInvitationDoesNotAnswerAnother() {
        var mallory = Quick.person(server, "Mallory");
        var thief = Quick.browser(server, mallory);
        var hersToo = Inviting.invite(thief, mallory);
        isClosed(Inviting.answer(his, sam, hersToo.link(), made.terms(), UUID.randomUUID()));
    }

    @Test
    void guessingIsSlowedToNothing() {
        var guesser = server.browser();
        int guesses = Full.times(300, 10_000);
        int looked = 0;
        for (int i = 0; i < guesses; i++) {
            byte[] guess = Bytes.sha256(Pae.of("guess", i));
            int status = guesser.post("/join/lookup", Map.of("lookup", Bytes.text(guess)))
                    .status();
            assertThat(status).isIn(404, 429);
            if (status == 404) looked++;
        }
        // twenty at once and one each ten seconds; of 2^128 secrets
        assertThat(looked).isLessThan(20 + Full.times(20, 60));
        assertThat(Inviting.look(guesser, made.link()).status()).isEqualTo(429);
        server.clock().letPass(Duration.ofSeconds(11));
        Inviting.look(guesser, made.link()).as(200);
    }

    private static void isClosed(Answer answer) {
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().required("problem").asString()).isNotEmpty();
    }
}
