package org.reknit.keys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.reknit.database.Exactly;
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
        Exactly.one(sql.sql("insert into recovery (person, begun_at, opens_at, delayed) values (?, ?, ?, ?)")
                .params(
                        person.toString(),
                        recovery.begun().toEpochMilli(),
                        recovery.opens().toEpochMilli(),
                        recovery.delayed() ? 1 : 0));
    }

    /** The recovery is over, and nobody needs to be told any more. */
    void end(JdbcClient sql, PersonId person) {
        delete(sql, person);
        sql.sql("delete from recovery_witness where person = ?")
                .param(person.toString())
                .update();
    }

    private static void delete(JdbcClient sql, PersonId person) {
        sql.sql("delete from recovery where person = ?")
                .param(person.toString())
                .update();
    }

    void addWitness(JdbcClient sql, Session session, Instant ends) {
        Exactly.one(sql.sql("insert into recovery_witness (session, person, ends_at) values (?, ?, ?)")
                .params(session.id(), session.person().toString(), ends.toEpochMilli()));
    }

    /** Whose recovery signed this session out. */
    Optional<PersonId> witness(JdbcClient sql, String session, Instant now) {
        return sql.sql("select person from recovery_witness where session = ? and ends_at > ?")
                .params(session, now.toEpochMilli())
                .query((row, i) -> PersonId.of(row.getString(1)))
                .optional();
    }

    void forgetWitnesses(JdbcClient sql, Instant now) {
        sql.sql("delete from recovery_witness where ends_at <= ?")
                .param(now.toEpochMilli())
                .update();
    }

    private static Recovery recovery(ResultSet row, int i) throws SQLException {
        return new Recovery(
                Instant.ofEpochMilli(row.getLong(1)), Instant.ofEpochMilli(row.getLong(2)), row.getInt(3) == 1);
    }
}
