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
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Eight weeks of CAB over two years of generated changes to services of a file. System properties
 * and exit codes are those of {@link RealRun}, but for {@code real-run.cases}: how many changes are
 * generated (30,000 when left out).
 */
final class CabWeeks {

    private static final int CHANGES = 30_000;
    private static final Path GENERATED = Path.of("target", "generated-changes.csv");
    private static final Path WRITTEN = Path.of("target", "cab-weeks.md");

    private CabWeeks() {}

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger("io.zonky")).setLevel(Level.WARN);
        System.setProperty("logging.level.root", "error");
        var settings = RealRun.Settings.given(CHANGES);
        if (!Files.isRegularFile(settings.csv())) {
            System.err.println("Give a file: -Dreal-run.csv=FILE; there is none " + settings.csv());
            System.exit(2);
        }
        var folder = Files.createTempDirectory("approvals-cab-weeks");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Benchmark.leaveNothing(folder)));
        var report =
                run(
                        settings,
                        folder,
                        desk -> new CabPast.Imported(desk, GENERATED),
                        System.err::println);
        Files.writeString(WRITTEN, report.text());
        System.out.println(report.text());
        System.exit(report.isGood() ? 0 : 1);
    }

    /**
     * @param folder where the database lives; whoever gives it removes it
     * @param past how the changes that were made before are brought in
     * @param progress is told every week how far it is
     */
    static CabReport run(
            RealRun.Settings settings,
            Path folder,
            Function<CabDesk, CabPast> past,
            Consumer<String> progress)
            throws IOException, SQLException {
        try (var database = Database.start(folder);
                var measures = Measures.on(database);
                var service = Service.start(database, false, RealRun.FIRST)) {
            long began = System.nanoTime();
            var desk = new CabDesk(service, measures, settings.seed());
            var register = new CabRegister(desk, settings.csv());
            var people =
                    new CabPeople(
                            desk, register, past.apply(desk), new Days(bankHolidays(desk.api())));
            people.work(settings.cases(), settings.seed(), progress);
            progress.accept("comparing");
            // The health of the processes is asked at most once a minute.
            service.moveTo(service.now().plus(Duration.ofMinutes(2)));
            var check = CabCheck.of(desk, people.all());
            return CabReport.read(
                    new CabReport.Told(
                            settings, desk, people, check, (System.nanoTime() - began) / 1e9));
        }
    }

    private static Set<LocalDate> bankHolidays(Api api) {
        return Stream.of(2026, 2027)
                .flatMap(year -> api.items(Office.PMO, "/bank-holidays?year=" + year).stream())
                .map(one -> LocalDate.parse(one.path("day").asString()))
                .collect(Collectors.toSet());
    }
}
