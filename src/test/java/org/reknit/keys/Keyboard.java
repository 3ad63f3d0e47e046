package org.reknit.keys;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.reknit.Answer;
import org.reknit.Browser;
import org.reknit.acts.EntryId;
import org.reknit.acts.RecordId;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Key;
import org.reknit.crypto.Reveal;
import org.reknit.people.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a browser's scripts do with a password that someone types: signing up, in, unlocking, changing it. */
public final class Keyboard {
    private static final Map<String, SlotSecret> HASHED = new ConcurrentHashMap<>();
    private static final Set<String> OWN = ConcurrentHashMap.newKeySet();
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final JsonMapper JSON = new JsonMapper();

    private final Browser browser;

    public Keyboard(Browser browser) {
        this.browser = browser;
    }

    /**
     * A password slot's secret; hashed once for each password and salt. Slots that were made here are hashed at no cost:
     * the server is never shown a password and cannot tell, and how strong the hash is, others test.
     */
    static SlotSecret secret(String password, byte[] salt) {
        if (OWN.contains(Bytes.text(salt))) return SlotSecret.ofCode(quickly(password, salt));
        return HASHED.computeIfAbsent(password + Bytes.text(salt), any -> SlotSecret.ofPassword(password, salt));
    }

    private static byte[] quickly(String password, byte[] salt) {
        return Bytes.sha256((password + Bytes.text(salt)).getBytes(StandardCharsets.UTF_8));
    }

    private static SlotSecret newSecret(String password, byte[] salt) {
        OWN.add(Bytes.text(salt));
        return secret(password, salt);
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
        var ids = begun(browser.post("/sign-up/beginning", Map.of()).as(200).json());
        made[0] = new NewPerson(ids.person(), name, RANDOM);
        var form = made[0].signUp(
                newSecret(password, ids.salt()), ids, browser.server().clock().instant());
        ObjectNode json = JSON.valueToTree(form);
        change((ObjectNode) json.required("password"), other);
        return browser.post("/sign-up", json.toString());
    }

    private static void change(ObjectNode slot, Map<String, String> other) {
        other.forEach((field, value) -> {
            if (value.equals("-")) slot.remove(field);
            else if (field.length() == 1) slot.put(field, Integer.parseInt(value));
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
        var slot = browser.post("/unlocking/salt", Map.of()).as(200).json();
        String verifier = secret(password, bytes(slot, "salt")).verifier();
        var answer = browser.post("/unlocking", Map.of("slot", text(slot, "slot"), "verifier", verifier));
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
        var answer = browser.post("/me/password/beginning", proof).as(200).json();
        var person = PersonId.of(text(browser.get("/session/share").as(200).json(), "person"));
        var fresh = answer.required("fresh");
        boolean whole = answer.has("sealedP");
        Key accountRoot = root(secret, "A", person, slot, answer);
        ObjectNode changedSlot = JSON.valueToTree(newSecret(changed, bytes(fresh, "salt"))
                .passwordSlot(
                        person,
                        fresh(fresh),
                        bytes(fresh, "salt"),
                        whole ? root(secret, "P", person, slot, answer) : accountRoot,
                        accountRoot,
                        RANDOM));
        if (!whole) changedSlot.remove("sealedP");
        change(changedSlot, other);
        proof.put("fresh", changedSlot);
        return browser.post("/me/password", proof);
    }

    /** Signs in with a password that opens the account root alone. Returns what the server answered to the password. */
    public JsonNode signInToAccount(String name, String password) {
        var slot = browser.post("/sign-in/salt", Map.of("name", name)).as(200).json();
        var answer = showPassword(name, password).as(200).json();
        var person = PersonId.of(text(answer, "person"));
        lend(root(secret(password, bytes(slot, "salt")), "A", person, slot, answer));
        return answer;
    }

    /** Shows a recovery code; the answer may be a refusal. */
    public Answer showCode(String name, byte[] code) {
        return browser.post(
                "/recovery/beginning",
                Map.of("name", name, "verifier", SlotSecret.ofCode(code).verifier()));
    }

    /** Shows the code on somebody's paper. */
    public Answer showCode(NewPerson person) {
        return showCode(person.name(), person.recoveryCode());
    }

    /** Comes in with the code on somebody's paper. The browser is then signed in with their account root. */
    public Answer recover(NewPerson person, String password) {
        var begun = showCode(person).as(200).json();
        var answer = recover(person, password, begun, Map.of());
        if (answer.status() == 200) lend(accountRoot(person, begun));
        return answer;
    }

    /** The second half of coming in with a code, with some other values for the password's slot. */
    public Answer recover(NewPerson person, String password, JsonNode begun, Map<String, String> other) {
        var fresh = begun.required("fresh");
        Key root = accountRoot(person, begun);
        ObjectNode slot = JSON.valueToTree(newSecret(password, bytes(fresh, "salt"))
                .passwordSlot(person.person(), fresh(fresh), bytes(fresh, "salt"), root, root, RANDOM));
        if (!other.containsKey("sealedP")) slot.remove("sealedP");
        change(slot, other);
        return browser.post(
                "/recovery",
                Map.of(
                        "name",
                        person.name(),
                        "verifier",
                        SlotSecret.ofCode(person.recoveryCode()).verifier(),
                        "fresh",
                        slot));
    }

    private static Key accountRoot(NewPerson person, JsonNode begun) {
        return root(SlotSecret.ofCode(person.recoveryCode()), "A", person.person(), begun, begun);
    }

    /** What came of opening the private root: the last answer, and, if it was opened, the root and the new code. */
    public record Reopened(Answer answer, Optional<Key> privateRoot, byte[] code) {}

    /** Opens the private root once the wait is over. */
    public Reopened reopen(NewPerson person, String password) {
        return reopen(person, password, person.recoveryCode());
    }

    /** Tries to open the private root with some code. */
    public Reopened reopen(NewPerson person, String password, byte[] code) {
        var salt = browser.post("/me/password/salt", Map.of()).as(200).json();
        var secret = secret(password, bytes(salt, "salt"));
        var proof = new LinkedHashMap<String, Object>();
        proof.put("slot", text(salt, "slot"));
        proof.put("verifier", secret.verifier());
        proof.put("code", SlotSecret.ofCode(code).verifier());
        var begun = browser.post("/me/recovery/wait/beginning", proof);
        if (begun.status() != 200) return new Reopened(begun, Optional.empty(), code);
        var old = begun.json().required("code");
        var slot = begun.json().required("password");
        Key privateRoot = root(SlotSecret.ofCode(code), "P", person.person(), old, old);
        Key accountRoot = root(secret, "A", person.person(), slot, slot);
        byte[] fresh = new byte[20];
        RANDOM.nextBytes(fresh);
        var both = secret.passwordSlot(
                person.person(), fresh(slot), bytes(salt, "salt"), privateRoot, accountRoot, RANDOM);
        proof.put("sealedP", both.sealedP().orElseThrow());
        proof.put(
                "fresh",
                SlotSecret.ofCode(fresh)
                        .recoverySlot(
                                person.person(),
                                fresh(begun.json().required("fresh")),
                                privateRoot,
                                accountRoot,
                                RANDOM));
        return new Reopened(browser.post("/me/recovery/wait", proof), Optional.of(privateRoot), fresh);
    }

    /** Asks for a new recovery code. The answer may be a refusal. */
    public Answer askForCode(String password) {
        var slot = browser.post("/me/password/salt", Map.of()).as(200).json();
        String verifier = secret(password, bytes(slot, "salt")).verifier();
        return browser.post("/me/recovery/beginning", Map.of("slot", text(slot, "slot"), "verifier", verifier));
    }

    private void lend(Key accountRoot) {
        browser.post("/session/loan", Map.of("a", Bytes.text(accountRoot.reveal(Reveal.COOKIE))))
                .as(204);
    }

    private Key enter(JsonNode slot, String password, JsonNode answer) {
        var secret = secret(password, bytes(slot, "salt"));
        var person = PersonId.of(text(answer, "person"));
        Key privateRoot = root(secret, "P", person, slot, answer);
        Key accountRoot = root(secret, "A", person, slot, answer);
        lend(accountRoot);
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
