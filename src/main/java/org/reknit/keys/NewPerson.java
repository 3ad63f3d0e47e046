package org.reknit.keys;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.acts.Act;
import org.reknit.acts.Body;
import org.reknit.acts.Chapter;
import org.reknit.acts.EntryId;
import org.reknit.acts.Join;
import org.reknit.acts.Member;
import org.reknit.acts.RecordId;
import org.reknit.acts.RecordKeys;
import org.reknit.acts.Row;
import org.reknit.acts.SignedAct;
import org.reknit.acts.Signer;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Exchange;
import org.reknit.crypto.Key;
import org.reknit.crypto.Reveal;
import org.reknit.crypto.Signing;
import org.reknit.people.PairKind;
import org.reknit.people.PersonId;
import org.reknit.record.Holder;
import org.reknit.record.OpenRecord;
import org.reknit.record.Submitted;

/**
 * A person with all the keys that their own browser would make and keep: for programs that stand in for a browser, such
 * as the demo, measurements and tests. It does what {@code static/js/sign-up.js} and {@code sign-form.js} do. The server
 * never has one for a real person, since it holds the private root. It owns all their keys and closes them; those it hands
 * out are lent.
 *
 * @see "docs/formats/keys-1.md"
 */
public final class NewPerson implements Holder, AutoCloseable {
    private static final int CODE = 20;

    private final PersonId person;
    private final String name;
    private final SecureRandom random;
    private final Key privateRoot;
    private final Key accountRoot;
    private final Key journal;
    private final Signing sign;
    private final Signing helper;
    private final Exchange exchange;
    private final byte[] recoveryCode = new byte[CODE];

    /** Someone with fresh keys, whom no server knows yet. */
    @SuppressWarnings("MustBeClosed") // closed with the person
    public NewPerson(PersonId person, String name, SecureRandom random) {
        this.person = person;
        this.name = name;
        this.random = random;
        privateRoot = Key.random(random);
        accountRoot = Key.random(random);
        journal = Key.random(random);
        sign = Signing.random(random);
        helper = Signing.random(random);
        exchange = Exchange.random(random);
        random.nextBytes(recoveryCode);
    }

    @Override
    public PersonId person() {
        return person;
    }

    /** What they sign in with and are called. */
    public String name() {
        return name;
    }

    /** Their private root, which a real person's server never sees. */
    public Key privateRoot() {
        return privateRoot;
    }

    /** Opens their sealed sheets; no server ever sees it either. */
    public Key journal() {
        return journal;
    }

    @Override
    public Key accountRoot() {
        return accountRoot;
    }

    @Override
    public Signing helper() {
        return helper;
    }

    @Override
    public Exchange exchange() {
        return exchange;
    }

    /** Their name and public keys, as they bring them into a record. */
    public Member member() {
        return new Member(
                person,
                name,
                Bytes.text(sign.publicKey()),
                Bytes.text(helper.publicKey()),
                Bytes.text(exchange.publicKey()));
    }

    /** The bytes of the recovery code on their paper. */
    byte[] recoveryCode() {
        return recoveryCode.clone();
    }

    /** Everything the server keeps of a new person. */
    SignUpForm signUp(SlotSecret password, SignUpBegun begun, Instant claimed) {
        try (var code = SlotSecret.ofCode(recoveryCode)) {
            return signUp(password, code, begun, claimed);
        }
    }

    private SignUpForm signUp(SlotSecret password, SlotSecret code, SignUpBegun begun, Instant claimed) {
        var record = begun.record();
        return new SignUpForm(
                name,
                person,
                password.passwordSlot(person, begun.password(), begun.salt(), privateRoot, accountRoot, random),
                code.recoverySlot(person, begun.recovery(), privateRoot, accountRoot, random),
                signing(KeyKind.SIGN, privateRoot, sign),
                signing(KeyKind.HELPER, accountRoot, helper),
                exchanging(),
                new SignUpForm.KeyForm(Optional.empty(), sealed(KeyKind.JOURNAL, privateRoot, journal)),
                new SignUpForm.RecordForm(record.value(), newRecordKey(record)),
                join(record, begun.join(), claimed),
                Optional.empty(),
                Bytes.text(accountRoot.reveal(Reveal.COOKIE)));
    }

    /** Their first entry in a private record. */
    public JoinForm join(RecordId record, EntryId id, Instant claimed) {
        return signed(record, id, Map.of(), claimed);
    }

    /** Their first entry in a pair's record: the kind of pair, and the edition of the ground rules they accept. */
    public JoinForm join(RecordId record, EntryId id, PairKind kind, String rules, Instant claimed) {
        var more = new LinkedHashMap<String, String>();
        more.put("kind", kind.key());
        more.put("rules", rules);
        return signed(record, id, more, claimed);
    }

    /**
     * An act as a form with scripts would send it: signed with the key of their browser, having seen the record's head.
     *
     * @param fields the form's, each a list of strings
     * @param claimed their own clock
     */
    public Submitted submit(
            OpenRecord record,
            Chapter chapter,
            Class<? extends Act> type,
            Map<String, List<String>> fields,
            Instant claimed) {
        byte[] seen = record.head().link();
        byte[] body = new Body(Body.nameOf(type), fields).json();
        var act = sign(record.id(), EntryId.fresh(), chapter, claimed, seen, body);
        var signed = new Submitted.BySigningBrowser(claimed, body, act.signature());
        return new Submitted(act.id(), Optional.of(seen), fields, Optional.of(signed));
    }

    /** Any body signed with the key of their browser. */
    public SignedAct sign(RecordId record, EntryId id, Chapter chapter, Instant claimed, byte[] seen, byte[] body) {
        return SignedAct.sign(record, id, person, chapter, claimed, seen, body, Signer.BROWSER, sign);
    }

    private JoinForm signed(RecordId record, EntryId id, Map<String, String> more, Instant claimed) {
        var fields = new LinkedHashMap<String, List<String>>();
        var me = member();
        fields.put("person", List.of(person.toString()));
        fields.put("name", List.of(name));
        fields.put("sign", List.of(me.sign()));
        fields.put("helper", List.of(me.helper()));
        fields.put("exchange", List.of(me.exchange()));
        more.forEach((field, value) -> fields.put(field, List.of(value)));
        byte[] body = new Body(Body.nameOf(Join.class), fields).json();
        var act = sign(record, id, Chapter.PEOPLE, claimed, Row.origin(record), body);
        return new JoinForm(id, claimed.toEpochMilli(), Bytes.text(body), Bytes.text(act.signature()));
    }

    private String newRecordKey(RecordId record) {
        byte[] place = RecordKeys.memberPlace(record, person, 0);
        try (Key wrapping = accountRoot.derive("record");
                Key key = Key.random(random)) {
            return Bytes.text(wrapping.seal(place, key, random));
        }
    }

    private SignUpForm.KeyForm signing(KeyKind kind, Key root, Signing key) {
        try (Key seed = key.seed()) {
            return pair(kind, root, key.publicKey(), seed);
        }
    }

    private SignUpForm.KeyForm exchanging() {
        try (Key secret = exchange.secret()) {
            return pair(KeyKind.EXCHANGE, accountRoot, exchange.publicKey(), secret);
        }
    }

    private SignUpForm.KeyForm pair(KeyKind kind, Key root, byte[] publicKey, Key secret) {
        return new SignUpForm.KeyForm(Optional.of(Bytes.text(publicKey)), sealed(kind, root, secret));
    }

    private String sealed(KeyKind kind, Key root, Key key) {
        try (Key wrapping = root.derive(kind.key())) {
            return Bytes.text(wrapping.seal(kind.place(person), key, random));
        }
    }

    @Override
    public void close() {
        Stream.of(privateRoot, accountRoot, journal).forEach(Key::close);
        sign.close();
        helper.close();
        exchange.close();
    }

    @Override
    public String toString() {
        return "NewPerson[" + person + "]";
    }
}
