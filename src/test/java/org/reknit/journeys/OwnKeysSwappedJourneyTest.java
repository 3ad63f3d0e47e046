package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Exchange;
import org.reknit.crypto.Signing;

/** Attack 12, the other half: while two people link, the server puts its own key in the place of one's own. */
class OwnKeysSwappedJourneyTest {
    private static final String REFUSED = "keys in your name that are not yours";

    @ParameterizedTest
    @ValueSource(strings = {"exchange", "helper"})
    void anInviterWhoseKeyWasSwappedMakesNoInvitation(String kind) {
        try (var two = Two.signedUp()) {
            swap(two.anaName, kind);
            List<String> sent = sent(two.ana);
            two.ana.go("/us/invitation/new").choose("We are family");
            two.ana.part("#invite button.primary").click();
            two.ana.sees(REFUSED);
            assertThat(sent).doesNotContain("/us/invitation");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"exchange", "helper"})
    void anInviterWhoseKeyWasSwappedLaterDoesNotLink(String kind) {
        try (var two = Two.signedUp()) {
            two.invite("We are family");
            two.ben.go(two.link());
            swap(two.anaName, kind);
            two.ben.press("Yes, link with " + two.anaName);
            two.ben.part("[data-part=joined] .safety-number").waitFor();
            two.ana.go("/us/invitation").sees(REFUSED).look("own-keys-swapped");
            assertThat(two.ana.part("#link").isVisible()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"exchange", "helper"})
    void anInvitedOneWhoseKeyWasSwappedDoesNotAnswer(String kind) {
        try (var two = Two.signedUp()) {
            two.invite("We are family");
            swap(two.benName, kind);
            List<String> sent = sent(two.ben);
            two.ben.go(two.link()).sees(REFUSED);
            assertThat(two.ben.part("#accept button.primary").isVisible()).isFalse();
            assertThat(sent).doesNotContain("/join");
        }
    }

    /** The server alters what was signed as well, so that both tell the same. */
    @Test
    void aFirstEntryThatTheOwnKeyDidNotSignProvesNothing() {
        try (var two = Two.signedUp()) {
            String before = publicKey(two.anaName, "exchange");
            swap(two.anaName, "exchange");
            String after = publicKey(two.anaName, "exchange");
            two.ana.context().route("**/us/invitation/beginning", route -> forge(route, before, after));
            List<String> sent = sent(two.ana);
            two.ana.go("/us/invitation/new").choose("We are family");
            two.ana.part("#invite button.primary").click();
            two.ana.sees(REFUSED);
            assertThat(sent).doesNotContain("/us/invitation");
        }
    }

    private static void forge(Route route, String before, String after) {
        var answer = route.fetch();
        String written = answer.text();
        String body = written.replaceFirst("(?s).*\"body\":\"([^\"]*)\".*", "$1");
        String forged = new String(Bytes.of(body), StandardCharsets.UTF_8).replace(before, after);
        assertThat(forged).contains(after);
        String altered = written.replace(body, Bytes.text(forged.getBytes(StandardCharsets.UTF_8)));
        route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(altered));
    }

    /** Whoever controls the server writes a key of their own over the person's. */
    private static void swap(String name, String kind) {
        var random = new SecureRandom();
        byte[] theirs = kind.equals("exchange")
                ? Exchange.random(random).publicKey()
                : Signing.random(random).publicKey();
        int changed = House.SERVER
                .database()
                .write(sql -> sql.sql("update person_key set public_key = ?"
                                + " where kind = ? and person = (select id from person where name = ?)")
                        .params(theirs, kind, name)
                        .update());
        assertThat(changed).isEqualTo(1);
    }

    private static String publicKey(String name, String kind) {
        return House.SERVER
                .database()
                .read()
                .sql("select public_key from person_key where kind = ?"
                        + " and person = (select id from person where name = ?)")
                .params(kind, name)
                .query((row, i) -> Bytes.text(row.getBytes(1)))
                .single();
    }

    private static List<String> sent(Window window) {
        List<String> sent = new ArrayList<>();
        window.context().onRequest(request -> {
            if (request.method().equals("POST")) sent.add(request.url().replace(House.address(), ""));
        });
        return sent;
    }
}
