package uk.nhs.england.approvals.realrun;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;

import org.slf4j.LoggerFactory;

import uk.nhs.england.approvals.benchmark.Benchmark;
import uk.nhs.england.approvals.benchmark.Database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * A quarter of a year of TDA, DPAG and ARB, with projects of a file, and what came of it: the
 * sittings, the register of decisions, the minutes of one sitting. System properties and exit codes
 * are those of {@link RealRun}, but for {@code real-run.cases} (30 when left out).
 */
final class BoardQuarter {

    private static final int CASES = 30;
    private static final Path WRITTEN = Path.of("target", "board-quarter.md");

    private BoardQuarter() {}

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger("io.zonky")).setLevel(Level.WARN);
        System.setProperty("logging.level.root", "error");
        var settings = RealRun.Settings.given(CASES);
        if (!Files.isRegularFile(settings.csv())) {
            System.err.println("Give a file: -Dreal-run.csv=FILE; there is none " + settings.csv());
            System.exit(2);
        }
        var folder = Files.createTempDirectory("approvals-board-quarter");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Benchmark.leaveNothing(folder)));
        var report = run(settings, folder, System.err::println);
        Files.writeString(WRITTEN, report.text());
        System.out.println(report.text());
        System.exit(report.isGood() ? 0 : 1);
    }

    /**
     * @param folder where the database lives; whoever gives it removes it
     * @param progress is told every few days how far the quarter is
     */
    static QuarterReport run(RealRun.Settings settings, Path folder, Consumer<String> progress)
            throws IOException, SQLException {
        try (var database = Database.start(folder);
                var measures = Measures.on(database);
                var service = Service.start(database, settings.meaning(), RealRun.FIRST)) {
            service.computeMeanings();
            var office = RealRun.office(settings, service, measures).office();
            long began = System.nanoTime();
            var people = new QuarterPeople(office);
            people.work(progress);
            // The health of the processes is asked at most once a minute.
            service.moveTo(service.now().plus(Duration.ofMinutes(2)));
            var files =
                    office.passages().stream()
                            .filter(one -> !one.reference.isEmpty())
                            .map(one -> CaseFile.read(office.api(), one))
                            .toList();
            var check = Check.of(files, office.ledger(), Check.readiness(office.api()));
            return QuarterReport.read(
                    new QuarterReport.Told(
                            settings,
                            office,
                            people,
                            files,
                            check,
                            (System.nanoTime() - began) / 1e9));
        }
    }
}
