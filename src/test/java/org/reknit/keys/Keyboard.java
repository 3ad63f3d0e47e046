package org.reknit.keys;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.reknit.Answer;
import org.reknit.Browser;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Key;
import org.reknit.crypto.Reveal;
import org.reknit.people.PersonId;
import org.reknit.record.EntryId;
import org.reknit.record.RecordId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a browser's scripts do with a password that someone types: signing up, in, unlocking, changing it. */
public final class Keyboard {
    private static final Map<String, SlotSecret> HASHED = new ConcurrentHashMap<>();
    private static final java.security.SecureRandom RANDOM = new java.security.SecureRandom();

    private static final JsonMapper JSON = new JsonMapper();

    private final Browser browser;

    public Keyboard(Browser browser) {
        this.browser = browser;
    }

    /** A password slot's secret; hashed once for each password and salt. */
    static SlotSecret secret(String password, byte[] salt) {
        return HASHED.computeIfAbsent(password + Bytes.text(salt), any -> SlotSecret.ofPassword(password, salt));
    }

    /** Signs up; the browser is then signed in. */
    public NewPerson signUp(String name, String password) {
        var person = new NewPerson[1];
        var answer = signUp(name, password, Map.of(), person);
        if (answer.status() != 200) throw new AssertionError("not signed up: " + answer.body());
        return person[0];
    }

    /** Signs up with a password slot of which some values are others; the answer may be a refusal. */
    public Answer signUpWith(String name, String password, Map<String, String> other) {
        return signUp(name, password, other, new NewPerson[1]);
    }

    private Answer signUp(String name, String password, Map<String, String> other, NewPerson[] made) {
        browser.server().forgetAttempts();
        var ids = begun(browser.post("/sign-up/begin", Map.of()).as(200).json());
        made[0] = new NewPerson(ids.person(), name, RANDOM);
        var form = made[0].signUp(
                secret(password, ids.salt()), ids, browser.server().clock().instant());
        ObjectNode json = JSON.valueToTree(form);
        change((ObjectNode) json.required("password"), other);
        return browser.post("/sign-up", json.toString());
    }

    private static void change(ObjectNode slot, Map<String, String> other) {
        other.forEach((field, value) -> {
            if (field.length() == 1) slot.put(field, Integer.parseInt(value));
            else slot.put(field, value);
        });
    }

    /** Shows name and password. The answer may be a refusal. */
    public Answer showPassword(String name, String password) {
        var slot = browser.post("/sign-in/salt", Map.of("name", name)).as(200).json();
        String verifier = secret(password, bytes(slot, "salt")).verifier();
        return browser.post("/sign-in", Map.of("name", name, "slot", text(slot, "slot"), "verifier", verifier));
    }

    /** Signs in: opens both roots and lends the server the one it may have. Returns the private root. */
    public Key signIn(String name, String password) {
        var slot = browser.post("/sign-in/salt", Map.of("name", name)).as(200).json();
        return enter(slot, password, showPassword(name, password).as(200).json());
    }

    /** Unlocks the session of the cookie. */
    public Key unlock(String password) {
        var slot = browser.post("/unlock/salt", Map.of()).as(200).json();
        String verifier = secret(password, bytes(slot, "salt")).verifier();
        var answer = browser.post("/unlock", Map.of("slot", text(slot, "slot"), "verifier", verifier));
        return enter(slot, password, answer.as(200).json());
    }

    /** A new password for whoever is signed in, sealed anew from both roots that the old one opens. */
    public Answer changePassword(String old, String changed) {
        return changePassword(old, changed, Map.of());
    }

    /** A new password whose slot has some other values; the answer may be a refusal. */
    public Answer changePassword(String old, String changed, Map<String, String> other) {
        var slot = browser.post("/me/password/salt", Map.of()).as(200).json();
        var secret = secret(old, bytes(slot, "salt"));
        var proof = new LinkedHashMap<String, Object>();
        proof.put("slot", text(slot, "slot"));
        proof.put("verifier", secret.verifier());
        var answer = browser.post("/me/password/begin", proof).as(200).json();
        var person = PersonId.of(text(browser.get("/session/share").as(200).json(), "person"));
        var fresh = answer.required("fresh");
        ObjectNode changedSlot = JSON.valueToTree(secret(changed, bytes(fresh, "salt"))
                .passwordSlot(
                        person,
                        fresh(fresh),
                        bytes(fresh, "salt"),
                        root(secret, "P", person, slot, answer),
                        root(secret, "A", person, slot, answer),
                        RANDOM));
        change(changedSlot, other);
        proof.put("fresh", changedSlot);
        return browser.post("/me/password", proof);
    }

    private Key enter(JsonNode slot, String password, JsonNode answer) {
        var secret = secret(password, bytes(slot, "salt"));
        var person = PersonId.of(text(answer, "person"));
        Key privateRoot = root(secret, "P", person, slot, answer);
        Key accountRoot = root(secret, "A", person, slot, answer);
        browser.post("/session/lend", Map.of("a", Bytes.text(accountRoot.reveal(Reveal.COOKIE))))
                .as(204);
        return privateRoot;
    }

    private static Key root(SlotSecret secret, String use, PersonId person, JsonNode slot, JsonNode answer) {
        var id = SlotId.of(text(slot, "slot"));
        return secret.open(use, person, id, bytes(answer, "door" + use), bytes(answer, "sealed" + use));
    }

    private static SignUpBegun begun(JsonNode begun) {
        return new SignUpBegun(
                PersonId.of(text(begun, "person")),
                new RecordId(UUID.fromString(text(begun, "record"))),
                EntryId.of(text(begun, "join")),
                bytes(begun.required("password"), "salt"),
                fresh(begun.required("password")),
                fresh(begun.required("recovery")));
    }

    private static FreshSlot fresh(JsonNode slot) {
        return new FreshSlot(SlotId.of(text(slot, "slot")), bytes(slot, "doorP"), bytes(slot, "doorA"));
    }

    private static byte[] bytes(JsonNode json, String field) {
        return Bytes.of(text(json, field));
    }

    private static String text(JsonNode json, String field) {
        return json.required(field).asString();
    }
}
