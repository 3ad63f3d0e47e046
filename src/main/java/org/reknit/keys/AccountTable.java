package org.reknit.keys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reknit.crypto.Argon;
import org.reknit.database.Database;
import org.reknit.database.Exactly;
import org.reknit.people.PersonId;
import org.reknit.people.PersonName;
import org.reknit.text.Keyed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Persons, their slots and their sealed keys. */
@Component
class AccountTable {
    private static final String SLOT =
            "select s.id, s.person, s.kind, s.salt, s.memory, s.passes, s.lanes, s.verifier, s.sealed_p, s.sealed_a"
                    + " from slot s join person p on p.id = s.person ";

    private final Database database;

    AccountTable(Database database) {
        this.database = database;
    }

    /** Whether the name was free and is now this person's. */
    boolean add(JdbcClient sql, PersonId person, PersonName name, boolean runsServer, Instant now) {
        return sql.sql("insert into person (id, name, folded, created_at, runs_server) values (?, ?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .params(person.toString(), name.value(), name.folded(), now.toEpochMilli(), runsServer ? 1 : 0)
                        .update()
                == 1;
    }

    void add(JdbcClient sql, Slot slot, Instant now) {
        Exactly.one(sql.sql("insert into slot (id, person, kind, format, pepper, salt, memory, passes, lanes, verifier,"
                        + " sealed_p, sealed_a, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(slot.id().toString())
                .param(slot.person().toString())
                .param(slot.kind().key())
                .param(Slot.FORMAT)
                .param(Pepper.VERSION)
                .param(slot.salt().orElse(null))
                .param(slot.argon().memory())
                .param(slot.argon().passes())
                .param(slot.argon().lanes())
                .param(slot.verifier())
                .param(slot.sealedP().orElse(null))
                .param(slot.sealedA())
                .param(now.toEpochMilli()));
    }

    void add(JdbcClient sql, PersonId person, KeyKind kind, byte @Nullable [] publicKey, byte[] sealed) {
        Exactly.one(sql.sql("insert into person_key (person, kind, public_key, sealed) values (?, ?, ?, ?)")
                .param(person.toString())
                .param(kind.key())
                .param(publicKey)
                .param(sealed));
    }

    /** From here to the end of the transaction nobody else changes this person's ways in. */
    void hold(JdbcClient sql, PersonId person) {
        Exactly.one(sql.sql("update person set created_at = created_at where id = ?")
                .param(person.toString()));
    }

    boolean has(JdbcClient sql, SlotId slot) {
        return sql.sql("select 1 from slot where id = ?")
                .param(slot.toString())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Whether the slot was there, opened the account root alone, and now opens the private root as well. */
    boolean complete(JdbcClient sql, SlotId slot, byte[] sealedP) {
        return sql.sql("update slot set sealed_p = ? where id = ? and sealed_p is null")
                        .params(sealedP, slot.toString())
                        .update()
                == 1;
    }

    void signedIn(JdbcClient sql, PersonId person, Instant now) {
        Exactly.one(sql.sql("update person set signed_in_day = ? where id = ?")
                .params(Recovery.day(now), person.toString()));
    }

    /** The newest day on which someone signed in as this person; nothing when that was before it was kept. */
    Optional<Long> signedInDay(JdbcClient sql, PersonId person) {
        return sql.sql("select signed_in_day from person where id = ? and signed_in_day is not null")
                .param(person.toString())
                .query(Long.class)
                .optional();
    }

    /** The new slot takes the place of all others of its kind. */
    void replace(JdbcClient sql, Slot slot, Instant now) {
        sql.sql("delete from slot where person = ? and kind = ?")
                .params(slot.person().toString(), slot.kind().key())
                .update();
        add(sql, slot, now);
    }

    /** Whether anybody has signed up here. */
    boolean hasAny() {
        return database.read()
                .sql("select 1 from person limit 1")
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    boolean runsServer(PersonId person) {
        return database.read()
                .sql("select 1 from person where id = ? and runs_server = 1")
                .param(person.toString())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    Optional<PersonName> name(PersonId person) {
        return database.read()
                .sql("select name from person where id = ?")
                .param(person.toString())
                .query((row, i) -> new PersonName(row.getString(1)))
                .optional();
    }

    Optional<Slot> slot(PersonName name, SlotKind kind) {
        return database.read()
                .sql(SLOT + "where p.folded = ? and s.kind = ?")
                .params(name.folded(), kind.key())
                .query(AccountTable::slot)
                .optional();
    }

    List<Slot> slots(PersonId person) {
        return database.read()
                .sql(SLOT + "where p.id = ? order by s.created_at")
                .param(person.toString())
                .query(AccountTable::slot)
                .list();
    }

    Optional<byte[]> sealedKey(PersonId person, KeyKind kind) {
        return database.read()
                .sql("select sealed from person_key where person = ? and kind = ?")
                .params(person.toString(), kind.key())
                .query((row, i) -> row.getBytes(1))
                .optional();
    }

    Optional<byte[]> publicKey(PersonId person, KeyKind kind) {
        return database.read()
                .sql("select public_key from person_key where person = ? and kind = ?")
                .params(person.toString(), kind.key())
                .query((row, i) -> row.getBytes(1))
                .optional();
    }

    private static Slot slot(ResultSet row, int i) throws SQLException {
        return new Slot(
                SlotId.of(row.getString(1)),
                PersonId.of(row.getString(2)),
                Keyed.of(SlotKind.class, row.getString(3)),
                Optional.ofNullable(row.getBytes(4)),
                new Argon(row.getInt(5), row.getInt(6), row.getInt(7)),
                row.getBytes(8),
                Optional.ofNullable(row.getBytes(9)),
                row.getBytes(10));
    }
}
