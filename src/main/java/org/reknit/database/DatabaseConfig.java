package org.reknit.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class DatabaseConfig {
    private static final int SQLITE_READERS = 4;
    private static final int POSTGRES_POOL = 16;

    @Bean
    DatabaseUrl databaseUrl(@Value("${reknit.database-url:}") String url, @Value("${reknit.data}") Path folder)
            throws IOException {
        Path made = Files.createDirectories(folder);
        return url.isBlank() ? DatabaseUrl.sqlite(made.resolve("reknit.db")) : DatabaseUrl.of(url);
    }

    @Bean(destroyMethod = "close")
    HikariDataSource writerSource(DatabaseUrl url) {
        var pool = pool(url, "writer");
        pool.setMaximumPoolSize(url.isSqlite() ? 1 : POSTGRES_POOL);
        return new HikariDataSource(pool);
    }

    @Bean(destroyMethod = "close")
    @SuppressWarnings("resource") // on PostgreSQL readers and writers are the same pool; closing it twice is harmless
    HikariDataSource readerSource(
            DatabaseUrl url, @Qualifier("writerSource") HikariDataSource writer, Flyway migrated) {
        if (!url.isSqlite()) return writer;
        var pool = pool(url, "reader");
        pool.setMaximumPoolSize(SQLITE_READERS);
        return new HikariDataSource(pool);
    }

    @Bean
    Flyway flyway(DatabaseUrl url, @Qualifier("writerSource") HikariDataSource writer) {
        return Migrations.run(url, writer);
    }

    @Bean
    Database database(
            DatabaseUrl url,
            @Qualifier("readerSource") DataSource reader,
            @Qualifier("writerSource") DataSource writer) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(writer));
        return new Database(JdbcClient.create(reader), JdbcClient.create(writer), transaction, url.isSqlite());
    }

    @Bean
    Bell bell(DatabaseUrl url, @Qualifier("writerSource") DataSource writer) {
        return url.isSqlite() ? new LocalBell() : new PostgresBell(url, JdbcClient.create(writer));
    }

    private static HikariConfig pool(DatabaseUrl url, String name) {
        var pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setJdbcUrl(url.value());
        pool.setConnectionTimeout(15_000);
        if (url.isSqlite()) {
            pool.addDataSourceProperty("journal_mode", "WAL");
            pool.addDataSourceProperty("synchronous", "FULL");
            pool.addDataSourceProperty("foreign_keys", "true");
            pool.addDataSourceProperty("secure_delete", "true");
            pool.addDataSourceProperty("busy_timeout", "250");
            pool.addDataSourceProperty("transaction_mode", name.equals("writer") ? "IMMEDIATE" : "DEFERRED");
        }
        return pool;
    }
}
