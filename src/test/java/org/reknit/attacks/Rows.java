package org.reknit.attacks;

import java.util.List;
import java.util.stream.Stream;
import org.reknit.Server;
import org.reknit.acts.Head;
import org.reknit.acts.Row;
import org.reknit.keys.NewPerson;
import org.reknit.proof.ChainCheck;
import org.reknit.proof.Finding;
import org.reknit.record.Chapters;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;

/** One record's rows in the hands of whoever has the database, and what a checker finds in them afterwards. */
record Rows(Server server, NewPerson member, Head end) {
    static Rows of(Server server, NewPerson member) {
        return new Rows(server, member, open(server, member).head());
    }

    OpenRecord record() {
        return open(server, member);
    }

    /** What is wrong, by a member's keys, compared with the end that their browser pinned before. */
    List<Finding> findings() {
        var record = record();
        var rows = record.rows(0, 10_000);
        var chain = new ChainCheck(record.id(), server.part(Records.class).serverKey()).check(rows, end);
        var entries = record.checking(Chapters.all()).check(rows);
        return Stream.concat(chain.stream(), entries.findings().stream()).toList();
    }

    List<Long> wrongPositions() {
        return findings().stream().map(Finding::position).distinct().sorted().toList();
    }

    int change(String sql, Object... values) {
        return server.database()
                .write(client -> client.sql(sql).params(List.of(values)).update());
    }

    void insert(Row row) {
        int rows = change(
                "insert into entry (record, position, id, tag, epoch, at, kc, sealed, link, checkpoint)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row.record().toString(),
                row.position(),
                row.id().toString(),
                row.tag(),
                row.epoch(),
                row.at().toEpochMilli(),
                row.kc(),
                row.sealed(),
                row.link(),
                row.checkpoint());
        int shares = change(
                "insert into share (record, id, share) values (?, ?, ?)",
                row.record().toString(),
                row.id().toString(),
                row.share());
        if (rows != 1 || shares != 1) throw new IllegalStateException("one row each");
    }

    private static OpenRecord open(Server server, NewPerson member) {
        return server.part(Records.class).shared(member).orElseThrow();
    }
}
