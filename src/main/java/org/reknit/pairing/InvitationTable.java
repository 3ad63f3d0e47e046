package org.reknit.pairing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.reknit.acts.RecordId;
import org.reknit.database.Database;
import org.reknit.database.Exactly;
import org.reknit.pairing.Invitation.Reply;
import org.reknit.people.PairKind;
import org.reknit.people.PersonId;
import org.reknit.text.Keyed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class InvitationTable {
    private static final String INVITATION = "select id, inviter, record, kind, link_mac, words_mac, kept, join_act,"
            + " other, other_via, other_mac, other_join, created_at, linked_at from invitation ";

    private final Database database;

    InvitationTable(Database database) {
        this.database = database;
    }

    /** The new invitation takes the place of the person's older ones that nobody completed. */
    void add(Invitation invitation, byte[] linkLookup, byte[] wordsLookup) {
        database.change(sql -> {
            withdraw(sql, invitation.inviter());
            Exactly.one(sql.sql(
                            "insert into invitation (id, inviter, record, kind, link_lookup, words_lookup, link_mac,"
                                    + " words_mac, kept, join_act, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            invitation.id().toString(),
                            invitation.inviter().toString(),
                            invitation.record().toString(),
                            invitation.kind().key(),
                            linkLookup,
                            wordsLookup,
                            invitation.linkMac(),
                            invitation.wordsMac(),
                            invitation.kept(),
                            invitation.joinAct(),
                            invitation.createdAt().toEpochMilli()));
        });
    }

    private static void withdraw(JdbcClient sql, PersonId inviter) {
        sql.sql("delete from invitation where inviter = ? and linked_at is null")
                .param(inviter.toString())
                .update();
    }

    Optional<Invitation> newest(PersonId inviter) {
        return database.read()
                .sql(INVITATION + "where inviter = ? order by created_at desc limit 1")
                .param(inviter.toString())
                .query(InvitationTable::invitation)
                .optional();
    }

    Optional<Invitation> byLookup(Via via, byte[] lookup) {
        return database.read()
                .sql(INVITATION + "where " + via.key() + "_lookup = ?")
                .param(lookup)
                .query(InvitationTable::invitation)
                .optional();
    }

    /** Whether this answer is the one that counts; an invitation takes a single one. */
    boolean answer(InvitationId id, Reply reply) {
        return database.write(sql -> sql.sql("update invitation set other = ?, other_via = ?, other_mac = ?,"
                                + " other_join = ? where id = ? and other is null and linked_at is null")
                        .params(
                                reply.other().toString(),
                                reply.via().key(),
                                reply.mac(),
                                reply.joinAct(),
                                id.toString())
                        .update())
                == 1;
    }

    /** Whether it was open until now; inside the transaction that begins the record. */
    boolean complete(JdbcClient sql, InvitationId id, Instant now) {
        return sql.sql("update invitation set linked_at = ? where id = ? and linked_at is null")
                        .params(now.toEpochMilli(), id.toString())
                        .update()
                == 1;
    }

    private static Invitation invitation(ResultSet row, int i) throws SQLException {
        long linked = row.getLong(14);
        boolean isLinked = !row.wasNull();
        return new Invitation(
                InvitationId.of(row.getString(1)),
                PersonId.of(row.getString(2)),
                RecordId.of(row.getString(3)),
                PairKind.of(row.getString(4)),
                row.getBytes(5),
                row.getBytes(6),
                row.getBytes(7),
                row.getString(8),
                reply(row),
                Instant.ofEpochMilli(row.getLong(13)),
                isLinked ? Optional.of(Instant.ofEpochMilli(linked)) : Optional.empty());
    }

    private static Optional<Reply> reply(ResultSet row) throws SQLException {
        String other = row.getString(9);
        if (other == null) return Optional.empty();
        var via = Keyed.of(Via.class, row.getString(10));
        return Optional.of(new Reply(PersonId.of(other), via, row.getBytes(11), row.getString(12)));
    }
}
