package org.reknit.keys;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reknit.database.Database;
import org.reknit.database.Exactly;
import org.reknit.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions at rest: none of them opens anything without its cookie. */
@Component
class SessionTable {
    private static final String SESSION =
            "select s.id, s.person, s.sealed_a, s.share, s.device, s.created_at, s.seen_at, r.opens_at"
                    + " from session s left join recovery r on r.person = s.person ";

    private final Database database;

    SessionTable(Database database) {
        this.database = database;
    }

    void add(JdbcClient sql, Session session) {
        Exactly.one(sql.sql("insert into session (id, person, sealed_a, share, device, created_at, seen_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(session.id())
                .param(session.person().toString())
                .param(session.sealedA().orElse(null))
                .param(session.share())
                .param(session.device())
                .param(session.createdAt().toEpochMilli())
                .param(session.seenAt().toEpochMilli()));
    }

    Optional<Session> find(String id) {
        return database.read()
                .sql(SESSION + "where s.id = ?")
                .param(id)
                .query(SessionTable::session)
                .optional();
    }

    List<Session> of(PersonId person) {
        return of(database.read(), person);
    }

    List<Session> of(JdbcClient sql, PersonId person) {
        return sql.sql(SESSION + "where s.person = ? order by s.seen_at desc")
                .param(person.toString())
                .query(SessionTable::session)
                .list();
    }

    /** The account root, lent again; a session that ended meanwhile stays ended. */
    boolean lend(String id, byte[] sealedA, Instant now) {
        return write("update session set sealed_a = ?, seen_at = ? where id = ?", sealedA, now.toEpochMilli(), id) == 1;
    }

    /** Two requests at once may both mark it; the later time stands, which is harmless. */
    void seen(String id, Instant now) {
        change("update session set seen_at = ? where id = ?", now.toEpochMilli(), id);
    }

    void lock(String id) {
        change("update session set sealed_a = null where id = ?", id);
    }

    void end(String id) {
        change("delete from session where id = ?", id);
    }

    /** Whether a session of this person with this id was there to be ended. */
    boolean end(PersonId person, String id) {
        return write("delete from session where person = ? and id = ?", person.toString(), id) == 1;
    }

    /** How many others were ended. */
    @CanIgnoreReturnValue
    int endOthers(JdbcClient sql, PersonId person, String kept) {
        return sql.sql("delete from session where person = ? and id <> ?")
                .params(person.toString(), kept)
                .update();
    }

    void endAll(JdbcClient sql, PersonId person) {
        sql.sql("delete from session where person = ?").param(person.toString()).update();
    }

    void lockIdleSince(Instant then) {
        change("update session set sealed_a = null where sealed_a is not null and seen_at < ?", then.toEpochMilli());
    }

    void endOlderThan(Instant then) {
        change("delete from session where created_at < ?", then.toEpochMilli());
    }

    private int write(String statement, Object... values) {
        return database.write(sql -> sql.sql(statement).params(values).update());
    }

    private void change(String statement, Object... values) {
        database.change(sql -> sql.sql(statement).params(values).update());
    }

    private static Session session(ResultSet row, int i) throws SQLException {
        long opens = row.getLong(8);
        boolean waits = !row.wasNull();
        return new Session(
                row.getString(1),
                PersonId.of(row.getString(2)),
                Optional.ofNullable(row.getBytes(3)),
                row.getBytes(4),
                row.getString(5),
                Instant.ofEpochMilli(row.getLong(6)),
                Instant.ofEpochMilli(row.getLong(7)),
                waits ? Optional.of(Instant.ofEpochMilli(opens)) : Optional.empty());
    }
}
