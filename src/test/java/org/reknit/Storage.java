package org.reknit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two databases that everything must work on alike. */
public enum Storage {
    SQLITE,
    POSTGRES;

    private static final Map<Storage, Server> SERVERS = new ConcurrentHashMap<>();

    /** The server on this database that all tests of this run share. */
    public Server server() {
        return SERVERS.computeIfAbsent(this, storage -> Server.start(storage, Server.newFolder()));
    }

    /** Where the installation in this folder keeps its tables. */
    String url(Path folder) {
        return switch (this) {
            case SQLITE -> "";
            case POSTGRES -> Cluster.database(folder);
        };
    }

    /** The folder in which the database keeps its own files. */
    public Path files(Server server) {
        return switch (this) {
            case SQLITE -> server.folder();
            case POSTGRES -> Cluster.FOLDER;
        };
    }

    /** One PostgreSQL for all, started when first asked for. */
    private static final class Cluster {
        private static final Path FOLDER = Server.newFolder();
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setDataDirectory(FOLDER)
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("max_wal_size", "64MB") // searched through by attacks, again and again
                        .setServerConfig("min_wal_size", "32MB")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static String database(Path folder) {
            String name = folder.getFileName().toString().replace('-', '_').toLowerCase(Locale.ROOT);
            var sql = JdbcClient.create(POSTGRES.getPostgresDatabase());
            boolean there = sql.sql("select 1 from pg_database where datname = ?")
                    .param(name)
                    .query(Integer.class)
                    .optional()
                    .isPresent();
            if (!there) sql.sql("create database " + name).update();
            return POSTGRES.getJdbcUrl("postgres", name);
        }
    }
}
