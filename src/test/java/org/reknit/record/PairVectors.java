package org.reknit.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.reknit.FixedRandom;
import org.reknit.acts.Body;
import org.reknit.acts.Chapter;
import org.reknit.acts.EntryId;
import org.reknit.acts.Head;
import org.reknit.acts.Member;
import org.reknit.acts.Padding;
import org.reknit.acts.RecordId;
import org.reknit.acts.RecordKeys;
import org.reknit.acts.Row;
import org.reknit.acts.SignedAct;
import org.reknit.acts.Signer;
import org.reknit.crypto.Argon;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Exchange;
import org.reknit.crypto.Key;
import org.reknit.crypto.Pae;
import org.reknit.crypto.Reveal;
import org.reknit.crypto.Signing;
import org.reknit.pairing.LinkSecret;
import org.reknit.people.PersonId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record of two people in which nothing is left to chance: every key is {@code SHA-256(PAE("reknit1/vector", its name))},
 * every nonce the first twelve bytes of such a hash. Bytes are base64url.
 */
final class PairVectors {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Chapter BREACHES = new Chapter("breaches");

    private final RecordId record = RecordId.of("3f1d2c4b-5a69-4787-a695-b4c3d2e1f001");
    private final Person nora = new Person("nora", "11111111-2222-4333-8444-555555555555", "Nora");
    private final Person sam = new Person("sam", "99999999-8888-4777-a666-555555555555", "Sam 😀 é");
    private final Signing server = Signing.of(key("server"));
    private final RecordKeys keys = new RecordKeys(record, 0, key("record 0"), any -> new byte[0]);
    private final ObjectNode all = JSON.createObjectNode();
    private final List<Row> rows = new ArrayList<>();

    /** Someone whose keys everybody knows. */
    private record Person(String label, PersonId id, String name, Signing sign, Signing helper, Exchange exchange) {
        Person(String label, String id, String name) {
            this(
                    label,
                    PersonId.of(id),
                    name,
                    Signing.of(key(label + " sign")),
                    Signing.of(key(label + " helper")),
                    Exchange.of(key(label + " exchange")));
        }

        Member member() {
            return new Member(
                    id,
                    name,
                    Bytes.text(sign.publicKey()),
                    Bytes.text(helper.publicKey()),
                    Bytes.text(exchange.publicKey()));
        }
    }

    static ObjectNode make() {
        return new PairVectors().whole();
    }

    private ObjectNode whole() {
        all.put("madeBy", "./mvnw test -Dtest=PairVectorsTest -Dreknit.vectors=write");
        blocks();
        all.put("record", record.toString());
        put(all, "recordKey", keys.epoch(0));
        put(all, "serverSeed", server.seed());
        put(all, "serverKey", server.publicKey());
        put(all, "origin", Row.origin(record));
        people();
        entries();
        linking();
        slots();
        return all;
    }

    private void blocks() {
        var pae = all.putObject("pae");
        put(pae, "nothing", Pae.of());
        put(pae, "empty", Pae.of(""));
        put(pae, "text", Pae.of("é", "abc"));
        put(pae, "number", Pae.of(258L));
        var kdf = all.putObject("kdf");
        put(kdf, "key", key("kdf"));
        kdf.put("label", "example");
        put(kdf, "withoutSalt", key("kdf").derive("example"));
        put(kdf, "salt", new byte[] {1, 2, 3});
        put(kdf, "withSalt", key("kdf").derive(new byte[] {1, 2, 3}, "example"));
        var seal = all.putObject("seal");
        put(seal, "key", key("seal"));
        put(seal, "aad", Pae.of("here"));
        put(seal, "message", "a message".getBytes(StandardCharsets.UTF_8));
        put(seal, "nonce", nonce("seal"));
        put(
                seal,
                "sealed",
                key("seal")
                        .seal(
                                Pae.of("here"),
                                "a message".getBytes(StandardCharsets.UTF_8),
                                new FixedRandom(nonce("seal"))));
    }

    private void people() {
        var people = all.putArray("people");
        for (Person person : List.of(nora, sam)) {
            var one = people.addObject();
            one.put("person", person.id().toString());
            one.put("name", person.name());
            put(one, "signSeed", person.sign().seed());
            put(one, "helperSeed", person.helper().seed());
            put(one, "exchangeSecret", person.exchange().secret());
            one.put("sign", person.member().sign());
            one.put("helper", person.member().helper());
            one.put("exchange", person.member().exchange());
            put(one, "bundle", person.member().bundle());
            Key root = key(person.label() + " A");
            byte[] place = RecordKeys.memberPlace(record, person.id(), 0);
            put(one, "accountRoot", root);
            put(one, "memberPlace", place);
            put(
                    one,
                    "memberKey",
                    root.derive("record")
                            .seal(place, keys.epoch(0), new FixedRandom(nonce(person.label() + " member"))));
        }
    }

    private void entries() {
        all.putArray("entries");
        join(nora);
        join(sam);
        var told = new LinkedHashMap<String, List<String>>();
        told.put("breach", List.of("6f0f0000-1111-4222-8333-444455556666"));
        told.put("kind", List.of("dishonesty"));
        told.put("role", List.of("hurt"));
        told.put("line", List.of("You said \"work\" – it wasn't.\nTwice. 😀"));
        entry(nora, BREACHES, body("breaches/share/1", told), Signer.BROWSER);
        told.put("role", List.of("responsible"));
        told.put("line", List.of("x".repeat(600)));
        entry(sam, BREACHES, body("breaches/share/1", told), Signer.HELPER);
    }

    private void join(Person person) {
        var me = person.member();
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("person", List.of(person.id().toString()));
        fields.put("name", List.of(me.name()));
        fields.put("sign", List.of(me.sign()));
        fields.put("helper", List.of(me.helper()));
        fields.put("exchange", List.of(me.exchange()));
        fields.put("kind", List.of("partners"));
        fields.put("rules", List.of("1"));
        entry(person, Chapter.PEOPLE, body("people/join/1", fields), Signer.BROWSER);
    }

    private void entry(Person author, Chapter chapter, byte[] body, Signer signer) {
        int position = rows.size();
        String name = "entry " + position;
        var id = new EntryId(new UUID(0x0a0a0a0a0a0a4a0aL, 0x8b0b0b0b0b0b0b00L + position));
        var claimed = Instant.ofEpochMilli(1_800_000_000_000L + 60_000L * position);
        var at = claimed.plusMillis(1_234);
        byte[] head = rows.isEmpty() ? Row.origin(record) : rows.getLast().link();
        byte[] seen = chapter.equals(Chapter.PEOPLE) ? Row.origin(record) : head;
        var signing = signer == Signer.BROWSER ? author.sign() : author.helper();
        var act = SignedAct.sign(record, id, author.id(), chapter, claimed, seen, body, signer, signing);
        byte[] share = key(name + " share").reveal(Reveal.EXPORT);
        byte[] tag = keys.tag(author.id(), chapter, 0);
        Key scope = keys.scope(author.id(), chapter, 0);
        Key entryKey = scope.derive(share, "entry");
        byte[] place = keys.place(id, tag, 0);
        byte[] sealed = entryKey.seal(place, Padding.pad(act.content()), new FixedRandom(nonce(name)));
        byte[] kc = scope.publish(share, "commit");
        byte[] digest = Bytes.sha256(sealed);
        byte[] link = Row.link(head, record, position, id, tag, 0, at, kc, digest);
        byte[] checkpoint = server.sign(Head.checkpointed(record, position, link, at));
        var row = new Row(record, position, id, tag, 0, at, kc, sealed, link, checkpoint, share);
        rows.add(row);

        var one = all.withArray("entries").addObject();
        one.put("position", position);
        one.put("id", id.toString());
        one.put("author", author.id().toString());
        one.put("chapter", chapter.name());
        one.put("claimed", claimed.toEpochMilli());
        put(one, "seen", seen);
        one.put("body", new String(body, StandardCharsets.UTF_8));
        one.put("signer", signer.key());
        put(one, "statement", act.statement(record));
        put(one, "signature", act.signature());
        put(one, "content", act.content());
        put(one, "tag", tag);
        one.put("epoch", 0);
        put(one, "scopeKey", scope);
        put(one, "share", share);
        put(one, "entryKey", entryKey);
        put(one, "kc", kc);
        put(one, "aad", place);
        put(one, "nonce", nonce(name));
        put(one, "sealed", sealed);
        put(one, "digest", digest);
        one.put("at", at.toEpochMilli());
        put(one, "link", link);
        put(one, "checkpoint", checkpoint);
        one.put("headCode", new Head(record, position, link, at, Optional.of(checkpoint)).code());
    }

    private void linking() {
        var linking = all.putObject("linking");
        var invitation = UUID.fromString("abababab-cdcd-4efe-8bab-cdcdefefabab");
        var terms = new LinkSecret.Terms(invitation, record.value(), "partners", nora.member());
        linking.put("invitation", invitation.toString());
        linking.put("kind", terms.kind());
        byte[] link = Arrays.copyOf(hash("link secret"), 16);
        String words = "anchor bridge candle dragon engine forest";
        byte[] spoken = Argon.FLOOR
                .secret(words, "reknit1/words---".getBytes(StandardCharsets.UTF_8))
                .reveal(Reveal.EXPORT);
        linking.put("words", words);
        for (var secret : Map.of("link", link, "spoken", Arrays.copyOf(spoken, 16)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            var by = new LinkSecret(secret.getValue());
            var one = linking.putObject(secret.getKey());
            put(one, "secret", by.bytes());
            one.put("lookup", by.lookup());
            one.put("offerMac", by.offerMac(terms));
            one.put("acceptMac", by.acceptMac(terms, sam.member()));
        }
        linking.put("safetyNumber", String.join(" ", LinkSecret.safetyNumber(nora.member(), sam.member())));
        put(linking, "envelopeInfo", Records.info(record));
    }

    private void slots() {
        var slot = all.putObject("passwordSlot");
        var id = UUID.fromString("12121212-3434-4565-8787-909090909090");
        String password = "ﬁve words I can keep in mind";
        byte[] salt = Arrays.copyOf(hash("salt"), 16);
        Key secret = Argon.FLOOR.secret(password, salt);
        slot.put("slot", id.toString());
        slot.put("person", nora.id().toString());
        slot.put("password", password);
        put(slot, "salt", salt);
        slot.put("m", Argon.FLOOR.memory());
        slot.put("t", Argon.FLOOR.passes());
        slot.put("p", Argon.FLOOR.lanes());
        put(slot, "secret", secret);
        put(slot, "verifier", secret.derive("auth"));
        for (String use : List.of("P", "A")) {
            byte[] door = key("door " + use).reveal(Reveal.EXPORT);
            byte[] place = Pae.of("reknit1/slot", use, nora.id().value(), id);
            put(slot, "door" + use, door);
            put(slot, "kek" + use, secret.derive(door, use));
            put(slot, "root" + use, key("nora " + use));
            put(slot, "nonce" + use, nonce("slot " + use));
            put(
                    slot,
                    "sealed" + use,
                    secret.derive(door, use).seal(place, key("nora " + use), new FixedRandom(nonce("slot " + use))));
        }
        var recovery = all.putObject("recoverySlot");
        byte[] code = Arrays.copyOf(key("recovery code").reveal(Reveal.EXPORT), 20);
        put(recovery, "code", code);
        put(recovery, "secret", Key.from(code, "recovery"));
        put(recovery, "verifier", Key.from(code, "recovery").derive("auth"));
    }

    private static byte[] body(String act, Map<String, List<String>> fields) {
        return new Body(act, fields).json();
    }

    private static byte[] hash(String name) {
        return Bytes.sha256(Pae.of("reknit1/vector", name));
    }

    private static Key key(String name) {
        return Key.of(hash(name));
    }

    private static byte[] nonce(String name) {
        return Arrays.copyOf(hash("nonce " + name), 12);
    }

    private static void put(ObjectNode node, String name, byte[] bytes) {
        node.put(name, Bytes.text(bytes));
    }

    private static void put(ObjectNode node, String name, Key key) {
        put(node, name, key.reveal(Reveal.EXPORT));
    }
}
