package org.reknit.keys;

import com.google.errorprone.annotations.MustBeClosed;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reknit.crypto.Exchange;
import org.reknit.crypto.Key;
import org.reknit.crypto.Signing;
import org.reknit.people.PersonId;
import org.reknit.people.PersonName;
import org.reknit.record.OpenRecords;
import org.reknit.web.Visit;

/** The visit of a live session. It owns its account root and what it opens with it, and closes them. */
final class SignedIn implements Visit {
    private final Session session;
    private final Key accountRoot;
    private final AccountTable accounts;
    private final OpenRecords opened = new OpenRecords();
    private @Nullable Signing helper;
    private @Nullable Exchange exchange;

    /** @param accountRoot closed with the visit */
    @MustBeClosed
    SignedIn(Session session, Key accountRoot, AccountTable accounts) {
        this.session = session;
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
    @SuppressWarnings("MustBeClosed") // closed with the visit
    public Signing helper() {
        if (helper == null) {
            try (Key seed = open(KeyKind.HELPER)) {
                helper = Signing.of(seed);
            }
        }
        return helper;
    }

    @Override
    @SuppressWarnings("MustBeClosed") // closed with the visit
    public Exchange exchange() {
        if (exchange == null) {
            try (Key secret = open(KeyKind.EXCHANGE)) {
                exchange = Exchange.of(secret);
            }
        }
        return exchange;
    }

    @Override
    public OpenRecords opened() {
        return opened;
    }

    @Override
    public Optional<Instant> reopens() {
        return session.reopens();
    }

    /** One of their keys as it is kept, for their browser to open. */
    byte[] sealed(KeyKind kind) {
        return accounts.sealedKey(person(), kind).orElseThrow(() -> new IllegalStateException("no such key"));
    }

    Session session() {
        return session;
    }

    @Override
    public void close() {
        opened.close();
        if (helper != null) helper.close();
        if (exchange != null) exchange.close();
        accountRoot.close();
    }

    @MustBeClosed
    private Key open(KeyKind kind) {
        try (Key wrapping = accountRoot.derive(kind.key())) {
            return wrapping.openKey(kind.place(person()), sealed(kind));
        }
    }

    @Override
    public String toString() {
        return "SignedIn[" + person() + "]";
    }
}
