package uk.nhs.england.approvals.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * A PostgreSQL server for one program alone, which can count statements; a commit is on disk when
 * it returns.
 */
public record Database(EmbeddedPostgres server) implements AutoCloseable {

    public static Database start(Path folder) throws IOException {
        return new Database(
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder.resolve("postgres"))
                        .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
                        .setRegisterShutdownHook(false)
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("shared_buffers", "256MB")
                        .setServerConfig("max_wal_size", "4GB")
                        .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                        .start());
    }

    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** A connection as a good JDBC programmer sets it up; the engine's tables need no schema. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(
                url()
                        + "&currentSchema=public,flowable&stringtype=unspecified"
                        + "&reWriteBatchedInserts=true&prepareThreshold=1");
    }

    public void run(String... statements) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Waits until every submitted case is compared: how many still had to be, in how long. */
    Load.Part compared() throws SQLException {
        var start = System.nanoTime();
        var owed = owed();
        while (owed() > 0) {
            LockSupport.parkNanos(20_000_000);
        }
        return new Load.Part(owed, (System.nanoTime() - start) / 1e9);
    }

    private int owed() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "select count(*) from businesscase_comparison_owed")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Brings statistics and the visibility of rows up to date, as the server does by itself. */
    void settle() throws SQLException {
        run("vacuum analyze", "checkpoint");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
