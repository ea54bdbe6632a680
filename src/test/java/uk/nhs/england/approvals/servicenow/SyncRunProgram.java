package uk.nhs.england.approvals.servicenow;

import uk.nhs.england.approvals.benchmark.Database;
import uk.nhs.england.approvals.servicenow.standin.Control;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/**
 * A sync of thousands of services with a stand-in that fails in every way, while people work on
 * both sides; see src/docs/servicenow.md.
 */
public final class SyncRunProgram {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private SyncRunProgram() {}

    /** Prints what was met, and fails when both sides are not the same in the end. */
    public static void main(String... arguments) throws IOException, SQLException {
        int services = Integer.getInteger("servicenow.services", 10_000);
        long seed = Long.getLong("servicenow.seed", 1);
        var folder = Files.createTempDirectory("servicenow");
        try (var database = Database.start(folder);
                var standIn = StandInProcess.start(seed);
                var control = new Control(standIn.url())) {
            control.fail(EveryFault.withSilences(0.01), A_MINUTE);
            long begun = System.nanoTime();
            int before = KilledNode.runAndKill(database, standIn.url(), services, services / 3);
            System.out.printf("The first node was killed after %,d services.%n", before);
            finish(database, standIn, control, begun);
        }
        System.exit(0);
    }

    private static void finish(
            Database database, StandInProcess standIn, Control control, long begun) {
        try (var run = RunningService.start(database.url(), standIn.url())) {
            var office = new SyncOffice(run, control);
            office.takeOver();
            office.syncWhilePeopleWork();
            office.mendAndDecide();
            var took = Duration.ofNanos(System.nanoTime() - begun);
            control.fail(Map.of(), A_MINUTE);
            System.out.println(new SyncTable(office, control, took).text());
        }
    }
}
