package org.reknit.keys;

import org.reknit.crypto.Bytes;
import org.reknit.people.PersonId;
import org.reknit.record.Member;
import org.springframework.stereotype.Component;

/** A person's public keys, to be brought into a record. */
@Component
public class Bundles {
    private final AccountTable accounts;

    Bundles(AccountTable accounts) {
        this.accounts = accounts;
    }

    /** The person's name and public keys. */
    public Member of(PersonId person) {
        return new Member(
                person,
                accounts.name(person).orElseThrow().value(),
                key(person, KeyKind.SIGN),
                key(person, KeyKind.HELPER),
                key(person, KeyKind.EXCHANGE));
    }

    private String key(PersonId person, KeyKind kind) {
        return accounts.publicKey(person, kind).map(Bytes::text).orElseThrow();
    }
}
