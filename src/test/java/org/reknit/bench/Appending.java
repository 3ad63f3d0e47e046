package org.reknit.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.reknit.keys.NewPeople;
import org.reknit.pairing.NewPairs;
import org.reknit.people.PairKind;
import org.reknit.record.Records;
import org.reknit.record.Submitted;
import org.reknit.statements.StatementAct;
import org.reknit.statements.Statements;
import org.springframework.context.ApplicationContext;

/** How fast entries become durable: through the record, and as bare rows of the same size. */
final class Appending {
    private static final int SEALED = 2_077;

    private final ApplicationContext application;
    private final PastClock clock;

    Appending(ApplicationContext application, PastClock clock) {
        this.application = application;
        this.clock = clock;
    }

    /** One after another, by one person, checked and folded as always; they were signed before, as in a browser. */
    double perSecond(int entries) {
        var people = application.getBean(NewPeople.class);
        var one = people.signUp("Ada " + UUID.randomUUID(), "a password for measuring");
        var other = people.signUp("Ben " + UUID.randomUUID(), "a password for measuring");
        var id = application.getBean(NewPairs.class).link(one, other, PairKind.FRIENDS);
        var records = application.getBean(Records.class);
        var first = records.shared(one).orElseThrow();
        if (!first.id().equals(id)) throw new IllegalStateException("linked");
        var prose = new Prose();
        List<Submitted> signed = new ArrayList<>();
        String breach = UUID.randomUUID().toString();
        for (int i = 0; i < entries; i++) {
            var fields = Map.of("breach", List.of(breach), "text", List.of(prose.text(900)));
            signed.add(one.submit(first, Statements.CHAPTER, StatementAct.Impact.class, fields, clock.instant()));
        }
        long begin = System.nanoTime();
        for (Submitted each : signed) {
            records.shared(one).orElseThrow().keep(each, StatementAct.Impact.class, Statements.FOLD);
        }
        return entries / seconds(begin);
    }

    /** The same rows, one transaction each, in a file of their own with the same pragmas. */
    static double insertsPerSecond(String file, int entries) throws SQLException {
        try (Connection sql = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            try (var setting = sql.createStatement()) {
                setting.execute("pragma journal_mode = WAL");
                setting.execute("pragma synchronous = FULL");
                setting.execute("pragma secure_delete = true");
                setting.execute("create table entry (record text not null, position integer not null, id text not null,"
                        + " tag blob, epoch integer, at integer, kc blob, sealed blob, link blob, checkpoint blob,"
                        + " primary key (record, position), unique (record, id))");
                setting.execute("create index entry_link on entry (record, link)");
                setting.execute("create index entry_tag on entry (record, tag, position)");
                setting.execute("create table share (record text, id text, share blob, primary key (record, id))");
            }
            sql.setAutoCommit(false);
            long begin = System.nanoTime();
            String record = UUID.randomUUID().toString();
            for (int i = 0; i < entries; i++) insert(sql, record, i);
            return entries / seconds(begin);
        }
    }

    private static void insert(Connection sql, String record, int position) throws SQLException {
        String id = UUID.randomUUID().toString();
        var random = ThreadLocalRandom.current();
        try (var entry = sql.prepareStatement("insert into entry values (?, ?, ?, ?, 0, ?, ?, ?, ?, ?)");
                var share = sql.prepareStatement("insert into share values (?, ?, ?)")) {
            entry.setString(1, record);
            entry.setInt(2, position);
            entry.setString(3, id);
            entry.setBytes(4, new byte[8]);
            entry.setLong(5, System.currentTimeMillis());
            int column = 6;
            for (int size : new int[] {32, SEALED, 32, 64}) {
                byte[] bytes = new byte[size];
                random.nextBytes(bytes);
                entry.setBytes(column++, bytes);
            }
            share.setString(1, record);
            share.setString(2, id);
            share.setBytes(3, new byte[32]);
            if (entry.executeUpdate() + share.executeUpdate() != 2) throw new SQLException("one row each");
        }
        sql.commit();
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
