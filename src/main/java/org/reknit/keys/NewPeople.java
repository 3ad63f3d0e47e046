package org.reknit.keys;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.reknit.acts.EntryId;
import org.reknit.acts.RecordId;
import org.reknit.database.Database;
import org.reknit.people.PersonId;
import org.reknit.people.PersonName;
import org.reknit.web.Caller;
import org.springframework.stereotype.Component;

/** Signs people up without a browser, for the demo, measurements and tests. */
@Component
public class NewPeople {
    private static final int SALT = 16;
    private static final Caller NO_BROWSER = new Caller("", "Reknit", true, Optional.empty());

    private final SigningUp signingUp;
    private final Sessions sessions;
    private final SessionTable table;
    private final Database database;
    private final Pepper pepper;
    private final Clock clock;
    private final SecureRandom random;

    NewPeople(
            SigningUp signingUp,
            Sessions sessions,
            SessionTable table,
            Database database,
            Pepper pepper,
            Clock clock,
            SecureRandom random) {
        this.signingUp = signingUp;
        this.sessions = sessions;
        this.table = table;
        this.database = database;
        this.pepper = pepper;
        this.clock = clock;
        this.random = random;
    }

    /**
     * A person who can sign in with this name and password, and is signed in nowhere yet. Takes a good part of a second,
     * for the password.
     *
     * @throws IllegalArgumentException when the name cannot be one, or somebody has it
     */
    public NewPerson signUp(String name, String password) {
        var fit = PersonName.read(name).orElseThrow(() -> new IllegalArgumentException("no name"));
        var person = new NewPerson(PersonId.fresh(), fit.value(), random);
        var begun = begun(person.person());
        var session = signingUp.takeIn(fit, form(person, password, begun), NO_BROWSER);
        table.end(session.orElseThrow(() -> new IllegalArgumentException("name taken"))
                .session()
                .id());
        return person;
    }

    private SignUpForm form(NewPerson person, String password, SignUpBegun begun) {
        try (var secret = SlotSecret.ofPassword(password, begun.salt())) {
            return person.signUp(secret, begun, clock.instant());
        }
    }

    /** A session that was lent the person's account root; returns its cookie's value. */
    public String signIn(NewPerson person) {
        var root = Optional.of(person.accountRoot());
        return database.write(sql -> sessions.begin(sql, person.person(), NO_BROWSER.device(), root))
                .cookie();
    }

    private SignUpBegun begun(PersonId person) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        var record = RecordId.fresh();
        return new SignUpBegun(person, record, EntryId.fresh(), salt, slot(), slot());
    }

    private FreshSlot slot() {
        var slot = SlotId.fresh();
        return new FreshSlot(slot, pepper.door("P", slot), pepper.door("A", slot));
    }
}
