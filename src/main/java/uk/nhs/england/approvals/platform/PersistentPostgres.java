package uk.nhs.england.approvals.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * A PostgreSQL server of the service's own, on data that outlives both. It listens on the loopback
 * address, and is started again when it dies before the service does.
 */
final class PersistentPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PersistentPostgres.class);

    private static final String SUPERUSER = "postgres";
    private static final int ANY_FREE_PORT = 0;

    private final Path data;
    private final Path programs;
    private final ServerProcesses processes;
    private final OwnerLock lock;
    private EmbeddedPostgres server;
    private boolean closed;

    private PersistentPostgres(Path folder, OwnerLock lock) throws IOException {
        this.data = folder.resolve("postgres");
        this.programs = folder.resolve("programs");
        this.lock = lock;
        this.processes = new ServerProcesses(programs, data);
        processes.stopLeftovers();
        createOnce(folder);
        this.server = run(data, ANY_FREE_PORT);
    }

    /**
     * Starts the server on the data in a folder, which is created when it is not there.
     *
     * @throws DatabaseInUse when another living process runs on the same folder
     * @throws IOException when the server cannot be started
     */
    static PersistentPostgres start(Path folder) throws IOException {
        var home = Files.createDirectories(folder.toAbsolutePath()).toRealPath();
        var lock = OwnerLock.take(home);
        try {
            var postgres = new PersistentPostgres(home, lock);
            postgres.watch();
            return postgres;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    String jdbcUrl() {
        return server.getJdbcUrl(SUPERUSER, SUPERUSER);
    }

    String user() {
        return SUPERUSER;
    }

    /** The files are made aside and renamed, so that a kill half-way leaves nothing half-made. */
    private void createOnce(Path folder) throws IOException {
        if (Files.exists(data)) {
            return;
        }
        var aside = folder.resolve("postgres.new");
        FileSystemUtils.deleteRecursively(aside);
        run(aside, ANY_FREE_PORT).close();
        Files.move(aside, data);
    }

    private EmbeddedPostgres run(Path directory, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(programs.toFile())
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    private void watch() throws IOException {
        var ended =
                processes
                        .postmaster()
                        .map(ProcessHandle::onExit)
                        .orElseGet(() -> CompletableFuture.completedFuture(null));
        var ignored = ended.thenRunAsync(this::startAgain);
    }

    private synchronized void startAgain() {
        if (closed) {
            return;
        }
        log.warn("The database server died; starting it again");
        try {
            server.close();
            processes.stopLeftovers();
            server = run(data, server.getPort());
            watch();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        try (lock) {
            server.close();
        }
    }
}
