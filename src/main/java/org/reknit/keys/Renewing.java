package org.reknit.keys;

import java.time.Clock;
import java.util.Optional;
import org.reknit.database.Database;
import org.springframework.stereotype.Component;

/** Puts a new password or a new code in the place of the old one. */
@Component
class Renewing {
    private static final int GONE = -1;

    private final AccountTable accounts;
    private final SessionTable sessions;
    private final Database database;
    private final Clock clock;

    Renewing(AccountTable accounts, SessionTable sessions, Database database, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.database = database;
        this.clock = clock;
    }

    /**
     * A new password ends every other session.
     *
     * @param shown the slot that was shown to fit
     * @return how many sessions ended; nothing, with nothing done, when that slot was replaced meanwhile
     */
    Optional<Integer> renew(Slot shown, Slot fresh, SignedIn visit) {
        int ended = database.write(sql -> {
            accounts.hold(sql, visit.person());
            if (!accounts.has(sql, shown.id())) return GONE;
            accounts.replace(sql, fresh, clock.instant());
            boolean password = fresh.kind() == SlotKind.PASSWORD;
            return password
                    ? sessions.endOthers(sql, visit.person(), visit.session().id())
                    : 0;
        });
        return Optional.of(ended).filter(count -> count != GONE);
    }
}
