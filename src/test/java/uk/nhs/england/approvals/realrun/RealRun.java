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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes projects of a file through the service and prints what happened. System properties: {@code
 * real-run.csv} (the file), {@code real-run.cases} (how many), {@code real-run.seed}, {@code
 * real-run.meaning} (false to compare by words alone). Ends with 0 when all went as it should, with
 * 1 when anything was refused that should not be or something does not agree, with 2 when the file
 * is none.
 */
final class RealRun {

    /** A Monday; every run begins then, whenever it is made. */
    static final Instant FIRST = Instant.parse("2026-09-07T07:00:00Z");

    private static final int CASES = 200;

    private RealRun() {}

    /** What to run. */
    record Settings(Path csv, int cases, long seed, boolean meaning) {

        static Settings given(int usualCases) {
            return new Settings(
                    Path.of(System.getProperty("real-run.csv", "")),
                    Integer.getInteger("real-run.cases", usualCases),
                    Long.getLong("real-run.seed", 1),
                    Boolean.parseBoolean(System.getProperty("real-run.meaning", "true")));
        }
    }

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger("io.zonky")).setLevel(Level.WARN);
        System.setProperty("logging.level.root", "error");
        var settings = Settings.given(CASES);
        if (!Files.isRegularFile(settings.csv())) {
            System.err.println("Give a file: -Dreal-run.csv=FILE; there is none " + settings.csv());
            System.exit(2);
        }
        var folder = Files.createTempDirectory("approvals-real-run");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Benchmark.leaveNothing(folder)));
        var report = run(settings, folder, System.err::println);
        System.out.println(report.text());
        System.exit(report.outcome().isGood() ? 0 : 1);
    }

    /**
     * @param folder where the database lives; whoever gives it removes it
     * @param progress is told every few days how far the run is
     */
    static Report run(Settings settings, Path folder, Consumer<String> progress)
            throws IOException, SQLException {
        try (var database = Database.start(folder);
                var measures = Measures.on(database);
                var service = Service.start(database, settings.meaning(), FIRST)) {
            service.computeMeanings();
            var begun = office(settings, service, measures);
            return report(settings, begun.office(), begun.imported(), progress);
        }
    }

    /** An office whose drafts have been imported, and what the import said. */
    record Begun(Office office, List<String> imported) {}

    /** Imports the file and chooses the cases. */
    static Begun office(Settings settings, Service service, Measures measures) throws IOException {
        var chance = new Chance(settings.seed());
        var projects = Portfolio.choose(settings.csv(), settings.cases(), chance);
        var api = new Api(service.port());
        var imported = new Importing(api, measures, settings.csv()).all();
        var office =
                new Office(
                        service,
                        api,
                        measures,
                        chance,
                        new Days(bankHolidays(api)),
                        new Diary(),
                        new Ledger(),
                        passages(projects, imported.references()));
        return new Begun(office, imported.words());
    }

    private static Report report(
            Settings settings, Office office, List<String> imported, Consumer<String> progress) {
        long began = System.nanoTime();
        var people = new People(office);
        people.work(progress);
        // The health of the processes is asked at most once a minute.
        office.service().moveTo(office.service().now().plus(Duration.ofMinutes(2)));
        var files =
                office.passages().stream()
                        .filter(one -> !one.reference.isEmpty())
                        .map(one -> CaseFile.read(office.api(), one))
                        .toList();
        return new Report(
                new Report.Outcome(
                        settings,
                        office,
                        imported,
                        files,
                        people.wordsOfRows(),
                        Check.of(files, office.ledger(), Check.readiness(office.api())),
                        people.sittings(),
                        (System.nanoTime() - began) / 1e9));
    }

    private static List<Passage> passages(List<Project> projects, Map<String, String> references) {
        return projects.stream()
                .map(one -> new Passage(one, Leads.LEAD, draft(one, references)))
                .toList();
    }

    private static String draft(Project project, Map<String, String> references) {
        return Objects.requireNonNull(
                references.get(project.key()), () -> "Nothing was imported as " + project.key());
    }

    private static Set<LocalDate> bankHolidays(Api api) {
        return Stream.of(2026, 2027, 2028)
                .flatMap(year -> api.items(Office.PMO, "/bank-holidays?year=" + year).stream())
                .map(one -> LocalDate.parse(one.path("day").asString()))
                .collect(Collectors.toSet());
    }
}
