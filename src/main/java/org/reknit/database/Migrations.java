package org.reknit.database;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables, made and moved forward from the files under {@code db/migration}, the same for both databases. */
final class Migrations {
    private Migrations() {}

    /** @throws NewerSchema when a newer Reknit has already moved this database on */
    static Flyway run(DatabaseUrl url, DataSource writer) {
        var flyway = Flyway.configure()
                .dataSource(writer)
                .locations("classpath:db/migration")
                .placeholders(url.isSqlite() ? Map.of("bytes", "blob") : Map.of("bytes", "bytea"))
                .load();
        var applied = flyway.info().current();
        boolean newer = applied != null
                && applied.getState().isApplied()
                && !applied.getState().isResolved();
        if (newer) throw new NewerSchema();
        flyway.migrate();
        return flyway;
    }
}
