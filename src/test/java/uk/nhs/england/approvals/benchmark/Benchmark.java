package uk.nhs.england.approvals.benchmark;

import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;

import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures everything in one run and prints it as tables. Arguments: the packaged jar. System
 * properties: {@code benchmark.scale} (1 for the full run), {@code benchmark.verbose} to list the
 * statements of each act, {@code benchmark.options} for the Java options of the service, {@code
 * benchmark.only} for some parts only: start, reads, submit, triage, assess, respond,
 * record-decision, impact, clashes, import.
 */
public final class Benchmark {

    private static final int COUNTED_COPY = 1000;
    private static final int COUNTED_COPIES = 100;
    private static final int IMPORTED_LINES = 10_000;

    private final Report report = new Report(System.out);
    private final double scale = Double.parseDouble(System.getProperty("benchmark.scale", "1"));
    private final boolean verbose = Boolean.getBoolean("benchmark.verbose");

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger("io.zonky")).setLevel(Level.WARN);
        var folder = Files.createTempDirectory("approvals-benchmark");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> leaveNothing(folder)));
        try (var database = Database.start(folder)) {
            var jar = Service.extract(Path.of(arguments[0]).toAbsolutePath(), folder);
            new Benchmark().run(jar, database);
        }
    }

    /** However it ends: no process of its own, and no file. */
    public static void leaveNothing(Path folder) {
        var left = ProcessHandle.current().descendants().toList();
        left.forEach(ProcessHandle::destroy);
        left.forEach(process -> process.onExit().completeOnTimeout(process, 20, SECONDS).join());
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            System.err.println("Left behind: " + folder + ", because of " + e);
        }
    }

    private void run(Path jar, Database database) throws Exception {
        report.machine();
        if (System.getProperty("benchmark.only", "").equals("clashes")) {
            report.clashes(new Clashes(database).measure());
            return;
        }
        var startUp = new StartUp(jar, database);
        report.startUp(asked("start") ? startUp.measure() : List.of());
        try (var service = Service.start(jar, database, withoutMeaning(options()))) {
            load(service, database);
        }
        report.startUp(List.of(startUp.start("plain, with all of these cases", StartUp.OPTIONS)));
    }

    /** Thousands of new texts a minute would keep a processor busy with reading alone. */
    private static List<String> withoutMeaning(List<String> options) {
        return Stream.concat(options.stream(), Stream.of("-Dapprovals.likeness.meaning=false"))
                .toList();
    }

    private static List<String> options() {
        var options = System.getProperty("benchmark.options", "");
        return options.isBlank() ? StartUp.OPTIONS : List.of(options.split(" "));
    }

    private void load(Service service, Database database) throws Exception {
        // What the service itself still has to do is not part of the story.
        database.compared();
        List<Act> acts;
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            acts = Story.acts(service.http(), connection);
        }
        var statements = Statements.on(database);
        report.statementsTitle();
        for (int i = 0; i < acts.size(); i++) {
            int copy = COUNTED_COPY + i * COUNTED_COPIES;
            var act = acts.get(i);
            report.statements(act, statements.of(act, service.http(), copy), verbose);
        }
        if (asked("reads")) {
            report.reads(new Reads(service.http(), database, acts.getLast().after()).measure());
        }
        var throughput = new Throughput(service, database, scale);
        var parts = acts.stream().collect(groupingBy(Act::part, LinkedHashMap::new, toList()));
        for (var part : parts.entrySet()) {
            throughput(part.getKey(), part.getValue(), throughput, database);
        }
        if (asked("impact")) {
            report.impact(new Impact(service.http(), database).measure());
        }
        if (asked("clashes")) {
            report.clashes(new Clashes(database).measure());
        }
        if (asked("import")) {
            int lines = (int) (IMPORTED_LINES * scale);
            report.imports(new Imports(service.http(), database, lines).measure());
        }
        report.memory(service.residentMegabytes());
    }

    private void throughput(String name, List<Act> acts, Throughput throughput, Database database)
            throws Exception {
        if (asked(name)) {
            report.throughput(name, throughput.measure(acts));
            report.compared(database.compared());
        }
    }

    private static boolean asked(String part) {
        var only = System.getProperty("benchmark.only", "");
        return only.isBlank() || List.of(only.split(",")).contains(part);
    }
}
