package org.reknit.keys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.reknit.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recoveries that wait, and the browsers that are told of them. */
@Component
class RecoveryTable {
    Optional<Recovery> find(JdbcClient sql, PersonId person) {
        return sql.sql("select begun_at, opens_at, delayed from recovery where person = ?")
                .param(person.toString())
                .query(RecoveryTable::recovery)
                .optional();
    }

    /** The recovery in the place of an older one. */
    void put(JdbcClient sql, PersonId person, Recovery recovery) {
        delete(sql, person);
        int added = sql.sql("insert into recovery (person, begun_at, opens_at, delayed) values (?, ?, ?, ?)")
                .params(
                        person.toString(),
                        recovery.begun().toEpochMilli(),
                        recovery.opens().toEpochMilli(),
                        recovery.delayed() ? 1 : 0)
                .update();
        if (added != 1) throw new IllegalStateException("one row each");
    }

    /** The recovery is over, and nobody needs to be told any more. */
    void end(JdbcClient sql, PersonId person) {
        delete(sql, person);
        int told = sql.sql("delete from recovery_witness where person = ?")
                .param(person.toString())
                .update();
        if (told < 0) throw new IllegalStateException("a count");
    }

    private static void delete(JdbcClient sql, PersonId person) {
        int gone = sql.sql("delete from recovery where person = ?")
                .param(person.toString())
                .update();
        if (gone > 1) throw new IllegalStateException("one recovery each");
    }

    void addWitness(JdbcClient sql, Session session, Instant ends) {
        int added = sql.sql("insert into recovery_witness (session, person, ends_at) values (?, ?, ?)")
                .params(session.id(), session.person().toString(), ends.toEpochMilli())
                .update();
        if (added != 1) throw new IllegalStateException("one row each");
    }

    /** Whose recovery signed this session out. */
    Optional<PersonId> witness(JdbcClient sql, String session, Instant now) {
        return sql.sql("select person from recovery_witness where session = ? and ends_at > ?")
                .params(session, now.toEpochMilli())
                .query((row, i) -> PersonId.of(row.getString(1)))
                .optional();
    }

    int forgetWitnesses(JdbcClient sql, Instant now) {
        return sql.sql("delete from recovery_witness where ends_at <= ?")
                .param(now.toEpochMilli())
                .update();
    }

    private static Recovery recovery(ResultSet row, int i) throws SQLException {
        return new Recovery(
                Instant.ofEpochMilli(row.getLong(1)), Instant.ofEpochMilli(row.getLong(2)), row.getInt(3) == 1);
    }
}
