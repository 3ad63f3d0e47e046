package org.reknit.keys;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.reknit.acts.Body;
import org.reknit.acts.Join;
import org.reknit.acts.Malformed;
import org.reknit.acts.RecordId;
import org.reknit.crypto.Key;
import org.reknit.database.Database;
import org.reknit.people.PersonName;
import org.reknit.record.Records;
import org.reknit.web.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes in a new person: name, slots, keys, private record and first session, all or nothing. */
@Component
class SigningUp {
    private static final class NameTaken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final Database database;
    private final AccountTable accounts;
    private final Sessions sessions;
    private final Records records;
    private final Pepper pepper;
    private final Clock clock;

    SigningUp(
            Database database, AccountTable accounts, Sessions sessions, Records records, Pepper pepper, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.sessions = sessions;
        this.records = records;
        this.pepper = pepper;
        this.clock = clock;
    }

    /** The first session, or nothing when someone already has the name. */
    Optional<Sessions.Begun> takeIn(PersonName name, SignUpForm form, Caller caller) {
        try {
            return Optional.of(database.write(sql -> takeIn(sql, name, form, caller)));
        } catch (NameTaken taken) {
            return Optional.empty();
        }
    }

    private Sessions.Begun takeIn(JdbcClient sql, PersonName name, SignUpForm form, Caller caller) {
        Instant now = clock.instant();
        var person = form.person();
        if (!accounts.add(sql, person, name, form.runsServer().orElse(false), now)) throw new NameTaken();
        accounts.add(sql, form.password().password(person, pepper), now);
        accounts.add(sql, form.recovery().recovery(person, pepper), now);
        addKeys(sql, form);
        var record = new RecordId(form.record().id());
        var join = form.join().act(person, record);
        var brought = Body.read(join.body()).as(Join.class);
        if (!brought.name().equals(name.value()) || !matches(brought, form)) throw new Malformed("join");
        try (Key root = Key.of(SlotForm.bytes(form.a()))) {
            records.beginOwn(sql, record, SlotForm.bytes(form.record().key()), join, root);
            return sessions.begin(sql, person, caller.device(), Optional.of(root));
        }
    }

    private void addKeys(JdbcClient sql, SignUpForm form) {
        add(sql, form, KeyKind.SIGN, form.sign());
        add(sql, form, KeyKind.HELPER, form.helper());
        add(sql, form, KeyKind.EXCHANGE, form.exchange());
        add(sql, form, KeyKind.JOURNAL, form.journal());
    }

    private void add(JdbcClient sql, SignUpForm form, KeyKind kind, SignUpForm.KeyForm key) {
        var publicKey = key.publicKey().map(SlotForm::bytes);
        accounts.add(sql, form.person(), kind, publicKey.orElse(null), SlotForm.bytes(key.sealed()));
    }

    private static boolean matches(Join join, SignUpForm form) {
        return form.sign().publicKey().filter(join.sign()::equals).isPresent()
                && form.helper().publicKey().filter(join.helper()::equals).isPresent()
                && form.exchange().publicKey().filter(join.exchange()::equals).isPresent();
    }
}
