package uk.nhs.england.approvals.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What happens to the embedded database when processes are killed, with real processes. */
class PersistentPostgresTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A process that holds the database, and what it said when it was ready. */
    private record Holder(Process process, String rows, String url) {

        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }

        void stop() throws IOException, InterruptedException {
            process.getOutputStream().close();
            process.waitFor();
        }
    }

    @TempDir private Path folder;

    private final List<Holder> holders = new ArrayList<>();

    @Test
    void rowsOutliveEveryKillAndNobodyElseMayHoldThem() throws Exception {
        var first = hold();
        assertThat(first.rows()).isEqualTo("1");
        assertThatASecondCopyIsRefused(first);

        first.kill();
        assertThat(postmaster()).as("left running by the killed service").isPresent();

        var second = hold();
        assertThat(second.rows()).isEqualTo("2");

        killPostmaster();
        await().atMost(PATIENCE).ignoreExceptions().until(() -> rowsAfterOneMore(second) == 3);

        killPostmaster();
        second.kill();
        var third = hold();
        assertThat(third.rows()).isEqualTo("4");
        assertThat(setting(third, "fsync")).isEqualTo("on");
        assertThat(setting(third, "synchronous_commit")).isEqualTo("on");
        assertThat(setting(third, "listen_addresses")).isEqualTo("127.0.0.1");

        third.stop();
        assertThat(postmaster()).as("stopped with the service").isEmpty();
    }

    private void assertThatASecondCopyIsRefused(Holder first) throws Exception {
        assertThatThrownBy(() -> PersistentPostgres.start(folder))
                .isInstanceOf(DatabaseInUse.class)
                .hasMessageContaining("process " + first.process().pid());
        assertThat(setting(first, "server_version")).startsWith("18");
    }

    private Holder hold() throws IOException {
        var process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-XX:TieredStopAtLevel=1",
                                PersistentPostgresProcess.class.getName(),
                                folder.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var said = firstWords(process);
        var holder = new Holder(process, said[1], said[3]);
        holders.add(holder);
        return holder;
    }

    private static String[] firstWords(Process process) throws IOException {
        var output = new BufferedReader(new InputStreamReader(process.getErrorStream(), UTF_8));
        var line = output.readLine();
        while (line != null && !line.startsWith("rows ")) {
            line = output.readLine();
        }
        return Stream.ofNullable(line)
                .map(ready -> ready.split(" "))
                .findAny()
                .orElseThrow(() -> new AssertionError("The database did not start"));
    }

    @BeforeEach
    void useItsRealPath() throws IOException {
        folder = folder.toRealPath();
    }

    @AfterEach
    void leaveNothingRunning() throws Exception {
        for (var holder : holders) {
            holder.kill();
        }
        server().stopLeftovers();
    }

    private int rowsAfterOneMore(Holder holder) throws SQLException {
        return PersistentPostgresProcess.addRow(holder.url());
    }

    private static String setting(Holder holder, String name) throws SQLException {
        try (var connection = DriverManager.getConnection(holder.url());
                var statement = connection.createStatement();
                var value = statement.executeQuery("show " + name)) {
            value.next();
            return value.getString(1);
        }
    }

    private void killPostmaster() throws IOException {
        var killed = postmaster().orElseThrow();
        killed.destroyForcibly();
        killed.onExit().join();
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        return server().postmaster();
    }

    private ServerProcesses server() {
        return new ServerProcesses(folder.resolve("programs"), folder.resolve("postgres"));
    }
}
