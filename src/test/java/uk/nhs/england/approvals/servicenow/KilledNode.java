package uk.nhs.england.approvals.servicenow;

import uk.nhs.england.approvals.benchmark.Database;
import uk.nhs.england.approvals.servicenow.standin.Control;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/**
 * The first node of the run, as a process of its own: it enters the services, begins the sync, and
 * is killed in the middle of it.
 */
public final class KilledNode {

    private KilledNode() {}

    @SuppressWarnings("resource")
    public static void main(String... arguments) throws InterruptedException {
        var run = RunningService.start(arguments[0], arguments[1]);
        var office = new SyncOffice(run, new Control(arguments[1]));
        office.enter(Integer.parseInt(arguments[2]));
        office.begin();
        new CountDownLatch(1).await();
    }

    /**
     * Runs it until it has exchanged so many services, and kills it as nothing else would.
     *
     * @return how many it had exchanged by then
     */
    static int runAndKill(Database database, String standIn, int services, int enough)
            throws IOException, SQLException {
        var process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-Xmx700m",
                                        "--enable-native-access=ALL-UNNAMED",
                                        "-classpath",
                                        System.getProperty("java.class.path"),
                                        KilledNode.class.getName(),
                                        database.url(),
                                        standIn,
                                        Integer.toString(services)))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        while (exchanged(database) < enough && process.isAlive()) {
            LockSupport.parkNanos(50_000_000);
        }
        process.destroyForcibly().onExit().join();
        return exchanged(database);
    }

    /** None as long as it has not made its tables, or not begun its sync. */
    private static int exchanged(Database database) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            var there =
                    statement.executeQuery("select to_regclass('servicenow_lease') is not null");
            there.next();
            if (!there.getBoolean(1)) {
                return 0;
            }
            var links =
                    statement.executeQuery(
                            "select count(*) from servicenow_link"
                                    + " where exists (select 1 from servicenow_sync)");
            links.next();
            return links.getInt(1);
        }
    }
}
