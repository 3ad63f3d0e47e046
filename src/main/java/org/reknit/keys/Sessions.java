package org.reknit.keys;

import com.google.errorprone.annotations.MustBeClosed;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Key;
import org.reknit.crypto.Pae;
import org.reknit.crypto.Reveal;
import org.reknit.database.Database;
import org.reknit.database.NoRoom;
import org.reknit.people.PersonId;
import org.reknit.web.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Begins, finds, locks and ends sessions. */
@Component
class Sessions {
    /** After this long without a request the keys are gone from the row. */
    static final Duration IDLE = Duration.ofMinutes(15);

    /** No session lives longer. */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration MARK_EVERY = Duration.ofMinutes(1);

    private final SessionTable table;
    private final AccountTable accounts;
    private final Database database;
    private final Clock clock;
    private final SecureRandom random;

    Sessions(SessionTable table, AccountTable accounts, Database database, Clock clock, SecureRandom random) {
        this.table = table;
        this.accounts = accounts;
        this.database = database;
        this.clock = clock;
        this.random = random;
    }

    /** A session just begun, and the secret for its cookie. */
    record Begun(Session session, String cookie) {
        @Override
        public String toString() {
            return "Begun";
        }
    }

    /** A new session in this browser, in the place of one it may have had. */
    Begun begin(PersonId person, Caller caller) {
        end(caller);
        return database.write(sql -> begin(sql, person, caller.device(), Optional.empty()));
    }

    /** A new session under a new cookie; nothing a visitor brought along is ever taken over. */
    Begun begin(JdbcClient sql, PersonId person, String device, Optional<Key> accountRoot) {
        try (Key cookie = Key.random(random);
                Key share = Key.random(random)) {
            String id = idOf(cookie);
            Instant now = clock.instant();
            var sealed = accountRoot.map(root -> wrap(cookie, id, root));
            var session =
                    new Session(id, person, sealed, share.reveal(Reveal.COOKIE), device, now, now, Optional.empty());
            table.add(sql, session);
            accounts.signedIn(sql, person, now);
            return new Begun(session, Bytes.text(cookie.reveal(Reveal.COOKIE)));
        }
    }

    /** The session of whoever calls, marked as seen. */
    Optional<Session> of(Caller caller) {
        return caller.cookie().flatMap(this::find);
    }

    /** All sessions of this person, the last one seen first. */
    List<Session> of(PersonId person) {
        return table.of(person);
    }

    /** Ends the session of whoever calls, if there is one. */
    void end(Caller caller) {
        caller.cookie().ifPresent(this::end);
    }

    /** Ends the session of this cookie, if there is one. */
    void end(Key cookie) {
        find(cookie).ifPresent(session -> table.end(session.id()));
    }

    /** Whether a session of this person with this id was there to be ended. */
    boolean end(PersonId person, String id) {
        return table.end(person, id);
    }

    /** Takes back the account root that this session was lent. */
    void lock(Session session) {
        table.lock(session.id());
    }

    /** The session of a cookie, marked as seen, locked when it was idle too long, ended when it is too old. */
    Optional<Session> find(Key cookie) {
        var found = glance(cookie);
        Instant now = clock.instant();
        found.filter(session -> session.sealedA().isPresent()
                        && session.seenAt().plus(MARK_EVERY).isBefore(now))
                .ifPresent(session -> ifThereIsRoom(() -> table.seen(session.id(), now)));
        return found;
    }

    /** The same without being marked as seen. */
    Optional<Session> glance(Key cookie) {
        var found = table.find(idOf(cookie));
        if (found.isEmpty()) return found;
        Session session = found.get();
        Instant now = clock.instant();
        if (session.createdAt().plus(LONGEST).isBefore(now)) {
            ifThereIsRoom(() -> table.end(session.id()));
            return Optional.empty();
        }
        if (session.sealedA().isPresent() && session.seenAt().plus(IDLE).isBefore(now)) {
            ifThereIsRoom(() -> table.lock(session.id()));
            return Optional.of(session.locked());
        }
        return found;
    }

    /** What was decided about a session holds for this request though it cannot be written down; the next looks again. */
    private static void ifThereIsRoom(Runnable writing) {
        try {
            writing.run();
        } catch (NoRoom full) {
            // reading goes on
        }
    }

    /** The account root that this session, which is not locked, was lent. */
    @MustBeClosed
    Key accountRoot(Session session, Key cookie) {
        try (Key wrapping = cookie.derive("wrap")) {
            return wrapping.openKey(place(session.id()), session.sealedA().orElseThrow());
        }
    }

    /**
     * Lends the account root to a session that waits for it, once it has proved to open the person's own keys. Whether the
     * session still was there.
     *
     * @throws org.reknit.crypto.CannotOpen when it is not theirs
     */
    boolean lend(Session session, Key cookie, byte[] brought) {
        try (Key root = Key.of(brought);
                var visit = new SignedIn(session, root, accounts)) {
            boolean opens = visit.helper().publicKey().length > 0;
            return opens && table.lend(session.id(), wrap(cookie, session.id(), root), clock.instant());
        }
    }

    @Scheduled(fixedDelayString = "PT30S")
    void sweep() {
        Instant now = clock.instant();
        table.lockIdleSince(now.minus(IDLE));
        table.endOlderThan(now.minus(LONGEST));
    }

    private byte[] wrap(Key cookie, String id, Key accountRoot) {
        try (Key wrapping = cookie.derive("wrap")) {
            return wrapping.seal(place(id), accountRoot, random);
        }
    }

    /** The id of the row that belongs to a cookie, whether there is one or not. */
    static String idOf(Key cookie) {
        return Bytes.text(cookie.publish(new byte[0], "sid"));
    }

    private static byte[] place(String id) {
        return Pae.of("reknit1/session", id);
    }
}
