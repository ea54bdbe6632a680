package uk.nhs.england.approvals.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The processes of the database server on one folder, whoever started them.
 *
 * @param programs the folder its programs run from
 * @param data the folder it keeps its data in
 */
record ServerProcesses(Path programs, Path data) {

    private static final Logger log = LoggerFactory.getLogger(ServerProcesses.class);

    private static final int PATIENCE_SECONDS = 10;

    /**
     * Stops what a killed service left running, and returns when none of it is left. Only the
     * holder of the {@link OwnerLock} may ask for this.
     */
    void stopLeftovers() throws IOException {
        postmaster().ifPresent(this::askToStop);
        if (!endsInTime()) {
            processes().forEach(ProcessHandle::destroyForcibly);
            endsInTime();
        }
        // With no process left the file is stale, and its number may by now be somebody else's.
        Files.deleteIfExists(pidFile());
    }

    private void askToStop(ProcessHandle postmaster) {
        log.info("Stopping the database server {} that a killed service left", postmaster.pid());
        postmaster.destroy();
    }

    private boolean endsInTime() {
        var ends = processes().stream().map(ProcessHandle::onExit);
        return CompletableFuture.allOf(ends.toArray(CompletableFuture<?>[]::new))
                .completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .thenApply(done -> processes().isEmpty())
                .join();
    }

    /** The process that all others belong to, when it is alive. */
    Optional<ProcessHandle> postmaster() throws IOException {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        var pid = Files.readAllLines(pidFile()).getFirst().strip();
        return processes().stream()
                .filter(process -> pid.equals(Long.toString(process.pid())))
                .findAny();
    }

    private List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses().filter(this::runsOurPrograms).toList();
    }

    private boolean runsOurPrograms(ProcessHandle process) {
        return process.info().command().filter(this::isOurs).isPresent();
    }

    private boolean isOurs(String command) {
        return Path.of(command).startsWith(programs);
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }
}
