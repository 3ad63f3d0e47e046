package org.reknit.keys;

import org.reknit.people.PersonId;
import org.springframework.stereotype.Component;

/** Who said at sign-up that they run this server. */
@Component
public class ServerRunners {
    private final AccountTable accounts;

    ServerRunners(AccountTable accounts) {
        this.accounts = accounts;
    }

    /** Whether this person said so. */
    public boolean has(PersonId person) {
        return accounts.runsServer(person);
    }
}
