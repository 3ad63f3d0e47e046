package org.reknit.pairing;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.reknit.Answer;
import org.reknit.Browser;
import org.reknit.acts.EntryId;
import org.reknit.acts.Member;
import org.reknit.acts.RecordId;
import org.reknit.crypto.Bytes;
import org.reknit.keys.JoinForm;
import org.reknit.keys.NewPerson;
import org.reknit.people.PairKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What invite.js, answered-invitation.js and open-invitation.js do in the browsers of two people. */
public final class Inviting {
    private static final JsonMapper JSON = new JsonMapper();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Inviting() {}

    /** An invitation that was made, with the secrets that only the inviter's browser has. */
    public record Made(LinkSecret link, LinkSecret words, LinkSecret.Terms terms) {}

    /** Makes an invitation. */
    public static Made invite(Browser browser, NewPerson inviter) {
        var begun = browser.post("/us/invitation/beginning", Map.of("kind", "partners"))
                .as(200)
                .json();
        var terms = new LinkSecret.Terms(id(begun, "invitation"), id(begun, "record"), "partners", inviter.member());
        var made = new Made(secret(), secret(), terms);
        browser.post("/us/invitation", offer(made, inviter, id(begun, "join"))).as(204);
        return made;
    }

    /** The offer as it is sent. */
    public static Map<String, Object> offer(Made made, NewPerson inviter, UUID join) {
        var terms = made.terms();
        var offer = new LinkedHashMap<String, Object>();
        offer.put("invitation", terms.invitation());
        offer.put("record", terms.record());
        offer.put("kind", terms.kind());
        offer.put("linkLookup", made.link().lookup());
        offer.put("wordsLookup", made.words().lookup());
        offer.put("linkMac", made.link().offerMac(terms));
        offer.put("wordsMac", made.words().offerMac(terms));
        offer.put("kept", Bytes.text(new byte[61]));
        offer.put("join", join(inviter, terms, join));
        return offer;
    }

    /** Looks an invitation up. */
    public static Answer look(Browser browser, LinkSecret secret) {
        return browser.post("/join/lookup", Map.of("lookup", secret.lookup()));
    }

    /** Says yes to what a look found, if it is genuine. */
    public static Answer accept(Browser browser, NewPerson other, LinkSecret secret, JsonNode found) {
        Member inviter = JSON.treeToValue(found.required("inviter"), Member.class);
        var terms = new LinkSecret.Terms(
                id(found, "invitation"),
                id(found, "record"),
                found.required("kind").asString(),
                inviter);
        if (!secret.offerMac(terms).equals(found.required("mac").asString())) {
            throw new IllegalStateException("the offer is not genuine");
        }
        return answer(browser, other, secret, terms, id(found, "join"));
    }

    /** Says yes to these terms. */
    public static Answer answer(
            Browser browser, NewPerson other, LinkSecret secret, LinkSecret.Terms terms, UUID join) {
        return browser.post(
                "/join",
                Map.of(
                        "invitation", terms.invitation(),
                        "lookup", secret.lookup(),
                        "mac", secret.acceptMac(terms, other.member()),
                        "join", join(other, terms, join)));
    }

    /** Completes what the other answered, if that is genuine. */
    public static Answer link(Browser browser, Made made) {
        var state = browser.get("/us/invitation/state").as(200).json();
        Member other = JSON.treeToValue(state.required("other"), Member.class);
        var secret = state.required("via").asString().equals("link") ? made.link() : made.words();
        if (!secret.acceptMac(made.terms(), other).equals(state.required("mac").asString())) {
            throw new IllegalStateException("the answer is not genuine");
        }
        return browser.post(
                "/us/linking",
                Map.of(
                        "invitation", made.terms().invitation(),
                        "other", Map.of("person", other.person(), "exchange", other.exchange())));
    }

    static LinkSecret secret() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new LinkSecret(bytes);
    }

    /** A join as a browser sends it. */
    public static JoinForm join(NewPerson person, LinkSecret.Terms terms, UUID join) {
        return person.join(
                new RecordId(terms.record()),
                new EntryId(join),
                PairKind.of(terms.kind()),
                GroundRules.EDITION,
                Instant.now());
    }

    private static UUID id(JsonNode json, String field) {
        return UUID.fromString(json.required(field).asString());
    }
}
