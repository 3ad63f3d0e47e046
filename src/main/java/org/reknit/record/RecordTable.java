package org.reknit.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reknit.acts.BrokenChain;
import org.reknit.acts.EntryId;
import org.reknit.acts.Head;
import org.reknit.acts.Malformed;
import org.reknit.acts.RecordId;
import org.reknit.acts.RecordKind;
import org.reknit.acts.Row;
import org.reknit.database.Database;
import org.reknit.database.Exactly;
import org.reknit.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record's rows. Nothing here can open one. */
@Component
class RecordTable {
    private static final String ENTRY = """
            select e.record, e.position, e.id, e.tag, e.epoch, e.at, e.kc, e.sealed, e.link, e.checkpoint, s.share
            from entry e left join share s on s.record = e.record and s.id = e.id
            """;

    private final Database database;

    RecordTable(Database database) {
        this.database = database;
    }

    void create(JdbcClient sql, RecordId record, RecordKind kind, Instant now) {
        int created = sql.sql("insert into record (id, kind, created_at) values (?, ?, ?) on conflict do nothing")
                .params(record.toString(), kind.key(), now.toEpochMilli())
                .update();
        if (created != 1) throw new Malformed("record");
    }

    void addMember(JdbcClient sql, RecordId record, PersonId person, byte[] sealedKey) {
        Exactly.one(sql.sql("insert into record_member (record, person, epoch, sealed_key) values (?, ?, 0, ?)")
                .params(record.toString(), person.toString(), sealedKey));
    }

    void addEnvelope(JdbcClient sql, RecordId record, PersonId person, byte[] envelope) {
        Exactly.one(sql.sql("insert into record_member (record, person, epoch, envelope) values (?, ?, 0, ?)")
                .params(record.toString(), person.toString(), envelope));
    }

    /** The person's key takes the place of the envelope it came in; a second time changes nothing. */
    void keep(Membership membership, byte[] sealedKey) {
        database.change(sql -> sql.sql("update record_member set sealed_key = ?, envelope = null"
                        + " where record = ? and person = ? and sealed_key is null")
                .params(
                        sealedKey,
                        membership.record().toString(),
                        membership.person().toString())
                .update());
    }

    List<RecordId> ids() {
        return database.read()
                .sql("select id from record order by created_at, id")
                .query((row, i) -> RecordId.of(row.getString(1)))
                .list();
    }

    /** The person's records, their own first, then from the oldest to the newest; each with all who are in it. */
    List<Membership> memberships(PersonId person) {
        var found = new LinkedHashMap<RecordId, Membership>();
        database.read()
                .sql(
                        "select m.record, r.kind, m.person, m.epoch, m.sealed_key, m.envelope, o.person from record_member m"
                                + " join record r on r.id = m.record join record_member o on o.record = m.record"
                                + " where m.person = ? and m.left_at is null"
                                + " order by case r.kind when 'private' then 0 else 1 end, r.created_at, m.record")
                .param(person.toString())
                .query(RecordTable::membership)
                .list()
                .forEach(each -> found.merge(each.record(), each, Membership::with));
        return List.copyOf(found.values());
    }

    byte[] sealedEpoch(RecordId record, long epoch) {
        return database.read()
                .sql("select sealed_key from record_epoch where record = ? and epoch = ?")
                .params(record.toString(), epoch)
                .query((row, i) -> row.getBytes(1))
                .optional()
                .orElseThrow(() -> new BrokenChain("epoch"));
    }

    Head head(JdbcClient sql, RecordId record) {
        return sql.sql(
                        "select position, link, at, checkpoint from entry where record = ? order by position desc limit 1")
                .param(record.toString())
                .query((row, i) -> new Head(
                        record,
                        row.getLong(1),
                        row.getBytes(2),
                        Instant.ofEpochMilli(row.getLong(3)),
                        Optional.of(row.getBytes(4))))
                .optional()
                .orElseGet(() -> Head.origin(record));
    }

    Instant begun(RecordId record) {
        long millis = database.read()
                .sql("select created_at from record where id = ?")
                .param(record.toString())
                .query(Long.class)
                .single();
        return Instant.ofEpochMilli(millis);
    }

    Head head(RecordId record) {
        return head(database.read(), record);
    }

    /** Whether the row took its place; false when that position or that id is already taken. */
    boolean append(JdbcClient sql, Row row) {
        int entered = sql.sql("insert into entry (record, position, id, tag, epoch, at, kc, sealed, link, checkpoint)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        row.record().toString(),
                        row.position(),
                        row.id().toString(),
                        row.tag(),
                        row.epoch(),
                        row.at().toEpochMilli(),
                        row.kc(),
                        row.sealed(),
                        row.link(),
                        row.checkpoint())
                .update();
        if (entered == 0) return false;
        Exactly.one(sql.sql("insert into share (record, id, share) values (?, ?, ?)")
                .params(row.record().toString(), row.id().toString(), row.share()));
        return true;
    }

    List<Row> after(RecordId record, long position, Collection<byte[]> tags) {
        return database.read()
                .sql(after(tags.size()))
                .param(record.toString())
                .param(position)
                .params(List.<Object>copyOf(tags))
                .query(RecordTable::row)
                .list();
    }

    /** The plus keeps SQLite from walking a whole chain, in order, for a chapter that has three entries in it. */
    static String after(int tags) {
        return ENTRY + "where e.record = ? and e.position > ? and e.tag in (" + marks(tags) + ") order by +e.position";
    }

    List<Row> all(RecordId record, long from, int most) {
        return database.read()
                .sql(ENTRY + "where e.record = ? and e.position >= ? order by e.position limit ?")
                .params(record.toString(), from, most)
                .query(RecordTable::row)
                .list();
    }

    /** With the plus for the same reason: a few entries by their ids, not a walk along the chain. */
    static String find(int ids) {
        return ENTRY + "where e.record = ? and e.id in (" + marks(ids) + ") order by +e.position";
    }

    List<Row> find(RecordId record, Collection<EntryId> ids) {
        if (ids.isEmpty()) return List.of();
        return database.read()
                .sql(find(ids.size()))
                .param(record.toString())
                .params(ids.stream().<Object>map(EntryId::toString).toList())
                .query(RecordTable::row)
                .list();
    }

    boolean has(RecordId record, EntryId id) {
        return database.read()
                .sql("select 1 from entry where record = ? and id = ?")
                .params(record.toString(), id.toString())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    boolean hasLink(RecordId record, byte[] link) {
        return database.read()
                .sql("select 1 from entry where record = ? and link = ?")
                .params(record.toString(), link)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void close(JdbcClient sql, RecordId record, Instant now) {
        sql.sql("update record set closed_at = ? where id = ? and closed_at is null")
                .params(now.toEpochMilli(), record.toString())
                .update();
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static Membership membership(ResultSet row, int i) throws SQLException {
        return new Membership(
                RecordId.of(row.getString(1)),
                RecordKind.of(row.getString(2)),
                PersonId.of(row.getString(3)),
                row.getLong(4),
                Optional.ofNullable(row.getBytes(5)),
                Optional.ofNullable(row.getBytes(6)),
                List.of(PersonId.of(row.getString(7))));
    }

    private static Row row(ResultSet row, int i) throws SQLException {
        byte[] share = row.getBytes(11);
        return new Row(
                RecordId.of(row.getString(1)),
                row.getLong(2),
                new EntryId(UUID.fromString(row.getString(3))),
                row.getBytes(4),
                row.getLong(5),
                Instant.ofEpochMilli(row.getLong(6)),
                row.getBytes(7),
                row.getBytes(8),
                row.getBytes(9),
                row.getBytes(10),
                share == null ? new byte[0] : share);
    }
}
