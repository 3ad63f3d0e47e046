package org.reknit.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.crypto.Bytes;
import org.reknit.keys.Keyboard;
import org.reknit.keys.Quick;

/** Attack 8: someone leaves a cookie in the victim's browser and waits for them to sign in under it. */
@Attack
class ASessionIsFixedTest {
    private static final String PASSWORD = "correct horse battery";
    private final Server server;

    ASessionIsFixedTest(Storage storage) {
        server = storage.server();
    }

    @Test
    void aCookieMadeUpByTheAttackerIsNeverTakenOver() {
        String planted = Bytes.text(new byte[32]);
        var victim = server.browser().withSession(planted);
        var nora = new Keyboard(victim).signUp(server.freeName("Nora"), PASSWORD);
        assertThat(victim.session()).isNotEqualTo(planted);
        new Keyboard(victim).signIn(nora.name(), PASSWORD).close();
        assertThat(victim.session()).isNotEqualTo(planted);
        assertThat(server.browser().withSession(planted).get("/me/devices").status())
                .isEqualTo(303);
    }

    @Test
    void theAttackersOwnSessionEndsRatherThanBecomingTheVictims() {
        var mallory = Quick.person(server, "Mallory");
        var attacker = Quick.browser(server, mallory);
        var nora = new Keyboard(server.browser()).signUp(server.freeName("Nora"), PASSWORD);
        var victim = server.browser().withSession(attacker.session());
        new Keyboard(victim).signIn(nora.name(), PASSWORD).close();
        assertThat(victim.session()).isNotEqualTo(attacker.session());
        assertThat(attacker.get("/me/devices").status()).isEqualTo(303);
    }

    @Test
    void everySignInIsANewSession() {
        var browser = server.browser();
        var nora = new Keyboard(browser).signUp(server.freeName("Nora"), PASSWORD);
        String first = browser.session();
        new Keyboard(browser).signIn(nora.name(), PASSWORD).close();
        assertThat(browser.session()).isNotEqualTo(first);
        assertThat(server.browser().withSession(first).get("/me/devices").status())
                .isEqualTo(303);
    }
}
