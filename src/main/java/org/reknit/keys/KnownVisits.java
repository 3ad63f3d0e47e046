package org.reknit.keys;

import com.google.errorprone.annotations.MustBeClosed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reknit.crypto.CannotOpen;
import org.reknit.crypto.Key;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Presence;
import org.reknit.web.Visits;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Tells from the sessions who a cookie belongs to. */
@Component
class KnownVisits implements Visits {
    private final Sessions sessions;
    private final AccountTable accounts;

    KnownVisits(Sessions sessions, AccountTable accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    @Override
    @MustBeClosed
    public Presence present(Key cookie) {
        return presence(sessions.find(cookie), cookie);
    }

    @Override
    @MustBeClosed
    public Presence glance(Key cookie) {
        return presence(sessions.glance(cookie), cookie);
    }

    @MustBeClosed
    @SuppressWarnings("MustBeClosed") // the visit, and in it the account root, is closed by whoever asked
    private Presence presence(Optional<Session> session, Key cookie) {
        if (session.isEmpty()) return new Presence.Nobody();
        if (session.get().sealedA().isEmpty()) return new Presence.Locked();
        try {
            Key accountRoot = sessions.accountRoot(session.get(), cookie);
            return new Presence.Live(new SignedIn(session.get(), accountRoot, accounts));
        } catch (CannotOpen movedRow) {
            return new Presence.Nobody();
        }
    }

    @Override
    public View unlocking(Frame frame, String address, Map<String, List<String>> kept) {
        return Page.of(new StaticTemplates().keysUnlock(frame, address, kept), HttpStatus.UNAUTHORIZED);
    }

    @Override
    public void end(Key cookie) {
        sessions.end(cookie);
    }
}
