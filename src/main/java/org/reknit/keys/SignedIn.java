package org.reknit.keys;

import java.time.Instant;
import java.util.Optional;
import org.reknit.crypto.Exchange;
import org.reknit.crypto.Key;
import org.reknit.crypto.Signing;
import org.reknit.people.PersonId;
import org.reknit.people.PersonName;
import org.reknit.record.OpenRecords;
import org.reknit.web.Visit;

/** The visit of a live session. */
final class SignedIn implements Visit {
    private final Session session;
    private final Key cookie;
    private final Key accountRoot;
    private final AccountTable accounts;
    private final OpenRecords opened = new OpenRecords();

    SignedIn(Session session, Key cookie, Key accountRoot, AccountTable accounts) {
        this.session = session;
        this.cookie = cookie;
        this.accountRoot = accountRoot;
        this.accounts = accounts;
    }

    @Override
    public PersonId person() {
        return session.person();
    }

    @Override
    public PersonName name() {
        return accounts.name(person()).orElseThrow(() -> new IllegalStateException("a session without a person"));
    }

    @Override
    public Key accountRoot() {
        return accountRoot;
    }

    @Override
    public Signing helper() {
        return Signing.of(open(KeyKind.HELPER));
    }

    @Override
    public Exchange exchange() {
        return Exchange.of(open(KeyKind.EXCHANGE));
    }

    @Override
    public OpenRecords opened() {
        return opened;
    }

    @Override
    public Optional<Instant> reopens() {
        return session.reopens();
    }

    Session session() {
        return session;
    }

    Key cookie() {
        return cookie;
    }

    private Key open(KeyKind kind) {
        byte[] sealed = accounts.sealedKey(person(), kind).orElseThrow(() -> new IllegalStateException("no such key"));
        return accountRoot.derive(kind.key()).openKey(kind.place(person()), sealed);
    }

    @Override
    public String toString() {
        return "SignedIn[" + person() + "]";
    }
}
