package org.reknit.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reknit.Browser;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.keys.Keyboard;

/** Attack 9: a session's cookie used once more after sign-out, after idling, after a new password. */
@Attack
class ACookieIsReplayedTest {
    private static final String PASSWORD = "correct horse battery";
    private final Server server;
    private final Browser browser;
    private final String name;

    ACookieIsReplayedTest(Storage storage) {
        server = storage.server();
        browser = server.browser();
        name = server.freeName("Nora");
    }

    @BeforeEach
    void signUp() {
        var person = new Keyboard(browser).signUp(name, PASSWORD);
        assertThat(person.name()).isEqualTo(name);
        assertThat(browser.get("/me/devices").status()).isEqualTo(200);
    }

    @Test
    void afterSigningOutItOpensNothing() {
        var thief = server.browser().withSession(browser.session());
        var answer = browser.post("/sign-out", "");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Clear-Site-Data")).contains("\"cache\", \"cookies\", \"storage\"");
        assertThat(browser.session()).isEmpty();
        isTurnedAway(thief, "/sign-in");
        assertThat(thief.post("/unlocking/salt", "").status()).isEqualTo(401);
    }

    @Test
    void afterLeavingItOpensNothingByLinkAndByBeacon() {
        for (String way : new String[] {"GET", "POST"}) {
            new Keyboard(browser).signIn(name, PASSWORD).close();
            var thief = server.browser().withSession(browser.session());
            var answer = browser.send(way, "/leave");
            assertThat(answer.status()).isEqualTo(way.equals("GET") ? 303 : 204);
            assertThat(answer.header("Clear-Site-Data")).contains("\"cache\", \"cookies\", \"storage\"");
            assertThat(browser.session()).isEmpty();
            isTurnedAway(thief, "/sign-in");
        }
    }

    @Test
    void afterIdlingItOpensNothingUntilThePasswordIsTyped() {
        server.clock().letPass(Duration.ofMinutes(16));
        isTurnedAway(browser, "/unlocking");
        assertThat(sealedRoots()).isZero();
        new Keyboard(browser).unlock(PASSWORD).close();
        assertThat(browser.get("/me/devices").status()).isEqualTo(200);
    }

    @Test
    void requestsKeepASessionAliveButNotForever() {
        for (int hour = 0; hour < 12 * 6; hour++) {
            server.clock().letPass(Duration.ofMinutes(10));
            if (hour < 12 * 6 - 1)
                assertThat(browser.get("/me/devices").status()).isEqualTo(200);
        }
        server.clock().letPass(Duration.ofMinutes(1));
        isTurnedAway(browser, "/sign-in");
        assertThat(browser.post("/unlocking/salt", "").status()).isEqualTo(401);
    }

    @Test
    void afterANewPasswordOnlyTheBrowserThatChangedItStaysSignedIn() {
        var other = server.browser();
        new Keyboard(other).signIn(name, PASSWORD).close();
        assertThat(other.get("/me/devices").status()).isEqualTo(200);
        var answer = new Keyboard(browser).changePassword(PASSWORD, "another long password");
        assertThat(answer.as(200).json().required("ended").asInt()).isEqualTo(1);
        isTurnedAway(other, "/sign-in");
        assertThat(browser.get("/me/devices").status()).isEqualTo(200);
        assertThat(new Keyboard(server.browser()).showPassword(name, PASSWORD).status())
                .isEqualTo(401);
        new Keyboard(server.browser()).signIn(name, "another long password").close();
    }

    @Test
    void afterLockingItOpensNothing() {
        assertThat(browser.post("/lock", "").status()).isEqualTo(303);
        isTurnedAway(browser, "/unlocking");
        assertThat(browser.get("/session/share").status()).isEqualTo(303);
    }

    @Test
    void afterItIsEndedFromAnotherDeviceItOpensNothing() {
        var other = server.browser();
        new Keyboard(other).signIn(name, PASSWORD).close();
        String there = server.database()
                .read()
                .sql("select s.id from session s join person p on p.id = s.person where p.name = ?"
                        + " order by s.created_at desc limit 1")
                .param(name)
                .query(String.class)
                .single();
        assertThat(browser.post("/me/devices/" + there + "/end", "").status()).isEqualTo(303);
        isTurnedAway(other, "/sign-in");
    }

    private int sealedRoots() {
        return server.database()
                .read()
                .sql("select count(*) from session s join person p on p.id = s.person"
                        + " where p.name = ? and s.sealed_a is not null")
                .param(name)
                .query(Integer.class)
                .single();
    }

    private static void isTurnedAway(Browser browser, String to) {
        var answer = browser.get("/me/devices");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.next()).startsWith(to);
    }
}
