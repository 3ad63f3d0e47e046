package org.reknit.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.reknit.Answer;
import org.reknit.Browser;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.crypto.Bytes;
import org.reknit.keys.Quick;

/** Attack 26: finding out who is here by asking for their name. Equal bytes for equal work; no stopwatch. */
@Attack
class NamesAreGuessedTest {
    private final Server server;
    private final Browser browser;
    private final String known;

    NamesAreGuessedTest(Storage storage) {
        server = storage.server();
        server.forgetAttempts();
        browser = server.browser();
        known = Quick.person(server, "Nora").name();
    }

    @Test
    void anUnknownNameIsGivenASaltLikeAKnownOne() {
        var one = salt(known);
        var none = salt("nobody of that name");
        assertThat(shape(one)).isEqualTo(shape(none));
        assertThat(headers(one)).isEqualTo(headers(none));
        for (String cost : new String[] {"format", "m", "t", "p"}) {
            assertThat(none.json().required(cost)).isEqualTo(one.json().required(cost));
        }
    }

    @Test
    void anUnknownNameKeepsItsSalt() {
        assertThat(salt("nobody of that name").body())
                .isEqualTo(salt("Nobody of that name").body());
        assertThat(salt(known).body())
                .isEqualTo(salt(known.toUpperCase(Locale.ROOT)).body());
        assertThat(salt("nobody of that name").body())
                .isNotEqualTo(salt("nobody of this name").body());
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() {
        var one = show(known);
        var none = show("nobody of that name");
        assertThat(one.status()).isEqualTo(401);
        assertThat(none.status()).isEqualTo(401);
        assertThat(none.body()).isEqualTo(one.body());
        assertThat(headers(none)).isEqualTo(headers(one));
    }

    @Test
    void aWrongRecoveryCodeAndAnUnknownNameAreAnsweredAlike() {
        for (String path : new String[] {"/recovery/beginning", "/recovery"}) {
            var one = code(path, known);
            var none = code(path, "nobody of that name");
            assertThat(one.status()).isEqualTo(401);
            assertThat(none.status()).isEqualTo(401);
            assertThat(none.body()).isEqualTo(one.body());
            assertThat(headers(none)).isEqualTo(headers(one));
        }
    }

    /** A name that is slowed down sooner than another would tell as well. */
    @Test
    void anUnknownNameIsSlowedDownLikeAKnownOne() {
        assertThat(slowedAfter(known))
                .isEqualTo(slowedAfter("nobody of that name"))
                .isBetween(2, 20);
    }

    @Test
    void aNameThatCannotBeOneIsAnsweredLikeAnyOther() {
        for (String never : new String[] {"", " ", "a\u0000b", "x".repeat(5000), "a\nb"}) {
            server.forgetAttempts();
            assertThat(code("/recovery/beginning", never).body())
                    .isEqualTo(code("/recovery/beginning", known).body());
            assertThat(shape(salt(never))).isEqualTo(shape(salt(known)));
            assertThat(show(never).body()).isEqualTo(show(known).body());
        }
    }

    @Test
    void takenNamesCannotBeListedQuicklyBySigningUp() {
        int answered = 0;
        for (int guess = 0; guess < 200; guess++) {
            if (Quick.signUpAs(browser, known).status() == 409) answered++;
        }
        assertThat(answered).isLessThanOrEqualTo(40);
    }

    private int slowedAfter(String name) {
        server.forgetAttempts();
        int tries = 0;
        while (tries < 50 && code("/recovery/beginning", name).status() == 401) tries++;
        server.forgetAttempts();
        return tries;
    }

    private Answer code(String path, String name) {
        return browser.post(path, Map.of("name", name, "verifier", Bytes.text(new byte[32])));
    }

    private Answer salt(String name) {
        return browser.post("/sign-in/salt", Map.of("name", name)).as(200);
    }

    private Answer show(String name) {
        var slot = salt(name).json().required("slot").asString();
        return browser.post("/sign-in", Map.of("name", name, "slot", slot, "verifier", Bytes.text(new byte[32])));
    }

    /** Field names and the lengths of their values. */
    private static Map<String, Integer> shape(Answer answer) {
        var shape = new TreeMap<String, Integer>();
        answer.json()
                .properties()
                .forEach(field ->
                        shape.put(field.getKey(), field.getValue().toString().length()));
        return shape;
    }

    private static Map<String, ?> headers(Answer answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }
}
