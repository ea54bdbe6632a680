package uk.nhs.england.approvals.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * One PostgreSQL for all tests of a run: in a container where there is an engine, else embedded.
 */
public record TestDatabase(String getJdbcUrl, String getUsername, String getPassword)
        implements JdbcConnectionDetails {

    private static final class Shared {
        private static final TestDatabase DATABASE = start();
    }

    public static TestDatabase shared() {
        return Shared.DATABASE;
    }

    private static TestDatabase start() {
        return DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
    }

    // Testcontainers' own helper removes the container when this JVM ends.
    @SuppressWarnings("resource")
    private static TestDatabase container() {
        var container =
                new PostgreSQLContainer("postgres:18")
                        .withEnv(
                                "POSTGRES_INITDB_ARGS",
                                "--locale=C --locale-provider=builtin --builtin-locale=C.UTF-8")
                        .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=100");
        container.start();
        return new TestDatabase(
                container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    private static TestDatabase embedded() {
        try {
            var server =
                    EmbeddedPostgres.builder()
                            .setRegisterShutdownHook(false)
                            .setLocaleConfig("locale", "C")
                            .setLocaleConfig("locale-provider", "builtin")
                            .setLocaleConfig("builtin-locale", "C.UTF-8")
                            .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
            return new TestDatabase(
                    server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
