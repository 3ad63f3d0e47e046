package org.reknit.keys;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.reknit.crypto.Key;
import org.reknit.database.Database;
import org.reknit.people.PersonId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Coming in with the recovery code, in two steps: a new password that opens the account root at once, and after a wait
 * the private root for it as well. Each step is one transaction that holds the person, and looks once more whether the
 * slot that was shown to fit is still there.
 */
@Component
class Recoveries {
    private final RecoveryTable table;
    private final AccountTable accounts;
    private final Sessions sessions;
    private final SessionTable sessionTable;
    private final Database database;
    private final Clock clock;

    Recoveries(
            RecoveryTable table,
            AccountTable accounts,
            Sessions sessions,
            SessionTable sessionTable,
            Database database,
            Clock clock) {
        this.table = table;
        this.accounts = accounts;
        this.sessions = sessions;
        this.sessionTable = sessionTable;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The new password takes the old one's place and opens the account root alone. Every session ends; their browsers
     * may still be told. A recovery that waits already goes on waiting, no longer and no shorter.
     *
     * @return the new session, or nothing when the code was replaced meanwhile
     */
    Optional<Sessions.Begun> begin(Slot code, Slot password, String device) {
        PersonId person = code.person();
        return database.write(sql -> {
            accounts.hold(sql, person);
            if (!accounts.has(sql, code.id())) return Optional.empty();
            Instant now = clock.instant();
            var waiting = table.find(sql, person).filter(recovery -> !recovery.isDue(now));
            if (waiting.isEmpty()) table.put(sql, person, Recovery.begin(now, accounts.signedInDay(sql, person)));
            accounts.replace(sql, password, now);
            for (Session session : sessionTable.of(sql, person)) {
                table.addWitness(sql, session, session.createdAt().plus(Sessions.LONGEST));
            }
            sessionTable.endAll(sql, person);
            return Optional.of(sessions.begin(sql, person, device, Optional.empty()));
        });
    }

    /**
     * The password opens the private root too, a new code takes the old one's place, and every other session ends.
     *
     * @param shown both slots that were shown to fit
     * @return whether the wait was over and both slots are still there
     */
    boolean finish(Session here, Shown shown, byte[] sealedP, Slot fresh) {
        PersonId person = here.person();
        return database.write(sql -> {
            accounts.hold(sql, person);
            Instant now = clock.instant();
            boolean due = table.find(sql, person)
                    .filter(recovery -> recovery.isDue(now))
                    .isPresent();
            if (!due || !accounts.has(sql, shown.code()) || !accounts.complete(sql, shown.password(), sealedP)) {
                return false;
            }
            accounts.replace(sql, fresh, now);
            table.end(sql, person);
            sessionTable.endOthers(sql, person, here.id());
            return true;
        });
    }

    /** The password and the code that were shown to fit. */
    record Shown(SlotId password, SlotId code) {}

    Optional<Recovery> of(PersonId person) {
        return table.find(database.read(), person);
    }

    /** The recovery, as long as it can be put off or at least noticed. */
    Optional<Recovery> waiting(PersonId person) {
        return of(person).filter(recovery -> !recovery.isDue(clock.instant()));
    }

    /** Whether the wait was over when this was asked. */
    boolean isDue(PersonId person) {
        return of(person).filter(recovery -> recovery.isDue(clock.instant())).isPresent();
    }

    /** Puts it off, once. Whether this was the time. */
    boolean delay(PersonId person) {
        return database.write(sql -> {
            accounts.hold(sql, person);
            var later = table.find(sql, person).flatMap(recovery -> recovery.later(clock.instant()));
            later.ifPresent(recovery -> table.put(sql, person, recovery));
            return later.isPresent();
        });
    }

    /** Whom this cookie belonged to before a recovery ended its session. */
    Optional<PersonId> witness(Key cookie) {
        return table.witness(database.read(), Sessions.idOf(cookie), clock.instant());
    }

    @Scheduled(fixedDelayString = "PT10M")
    void sweep() {
        database.change(sql -> table.forgetWitnesses(sql, clock.instant()));
    }
}
