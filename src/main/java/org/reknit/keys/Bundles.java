package org.reknit.keys;

import org.reknit.acts.BrokenChain;
import org.reknit.acts.Member;
import org.reknit.crypto.Bytes;
import org.reknit.people.PersonId;
import org.reknit.record.Records;
import org.reknit.web.Visit;
import org.springframework.stereotype.Component;

/** A person's public keys, to be brought into a record. */
@Component
public class Bundles {
    private final AccountTable accounts;
    private final Records records;

    Bundles(AccountTable accounts, Records records) {
        this.accounts = accounts;
        this.records = records;
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

    /** The visitor's own, with their signed word for it: what the tables say now may have been changed. */
    public OwnBundle own(Visit visit) {
        var own = records.own(visit);
        var joined = own.joinOf(visit.person()).orElseThrow(() -> new BrokenChain("no join"));
        return new OwnBundle(of(visit.person()), OwnBundle.Joined.of(own.id(), joined));
    }

    private String key(PersonId person, KeyKind kind) {
        return accounts.publicKey(person, kind).map(Bytes::text).orElseThrow();
    }
}
