package uk.nhs.england.approvals.likeness;

import static uk.nhs.england.approvals.likeness.Overlaps.say;

import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import uk.nhs.england.approvals.testing.TestDatabase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Time, memory and lag over many entries: generated from the given ones, on a PostgreSQL. */
final class Speed {

    private static final int QUERIES = 1000;
    private static final int CHANGES = 40;

    private final Random random = new Random(1);
    private final List<Entry> real;
    private final Map<Hash, Direction> directions;
    private final DriverManagerDataSource database;

    Speed(List<Corpus> corpora, Map<Hash, Direction> directions) {
        this.real = corpora.stream().flatMap(corpus -> corpus.entries().stream()).toList();
        this.directions = directions;
        var shared = TestDatabase.shared();
        this.database =
                new DriverManagerDataSource(
                        shared.getJdbcUrl(), shared.getUsername(), shared.getPassword());
        new ResourceDatabasePopulator(
                        new FileSystemResource("db/V202611240620__texts_are_compared.sql"),
                        new FileSystemResource(
                                "db/V202611240621__what_a_text_means_is_computed_once.sql"))
                .execute(database);
    }

    void print(int count) throws Exception {
        var node = new Node(database, true);
        var entries = fill(node, count);
        say("");
        say(
                "## %d generated entries, %d processors",
                count, Runtime.getRuntime().availableProcessors());
        say("");
        say("| what | figure |");
        say("|---|--:|");
        var before = usedMegabytes();
        var began = System.nanoTime();
        node.index();
        say("| index built from the database | %.1f s |", (System.nanoTime() - began) / 1e9);
        say("| memory of the index | %d MB |", usedMegabytes() - before);
        ask(node, entries, 1);
        printTimes("one asks at a time", ask(node, entries, 1));
        printTimes("two ask at once", ask(node, entries, 2));
        printLag();
    }

    private List<Entry> fill(Node node, int count) {
        var entries = new ArrayList<Entry>();
        node.inTransaction(
                kept -> {
                    for (var i = 0; i < count; i++) {
                        entries.add(generated(i));
                        kept.keep(entries.getLast());
                    }
                });
        var stored = new Directions(JdbcClient.create(database));
        node.inTransaction(
                _ ->
                        entries.forEach(
                                entry ->
                                        stored.put(
                                                Hash.of(entry.title(), entry.text()),
                                                nearTo(one().getValue()))));
        JdbcClient.create(database).sql("analyze").update();
        return entries;
    }

    /** The first half of one text and the second of another, with a number of its own. */
    private Entry generated(int i) {
        var one = real.get(random.nextInt(real.size()));
        var other = real.get(random.nextInt(real.size()));
        var text =
                one.text().substring(0, one.text().length() / 2)
                        + " "
                        + other.text().substring(other.text().length() / 2);
        return new Entry(Kind.CASE, "C-" + i, other.title() + " " + i, text);
    }

    private Map.Entry<Hash, Direction> one() {
        var entry = real.get(random.nextInt(real.size()));
        var hash = Hash.of(entry.title(), entry.text());
        return Map.entry(hash, directions.get(hash));
    }

    private Direction nearTo(Direction direction) {
        var values = new float[direction.dimensions()];
        for (var i = 0; i < values.length; i++) {
            values[i] = direction.step(i) / 254f + (float) random.nextGaussian() * 0.02f;
        }
        return Direction.of(values);
    }

    private double[] ask(Node node, List<Entry> entries, int together) throws Exception {
        try (var threads = Executors.newFixedThreadPool(together)) {
            var asking = new ArrayList<Callable<Double>>();
            for (var i = 0; i < QUERIES; i++) {
                var entry = entries.get(random.nextInt(entries.size()));
                var text = new Text(entry.title(), entry.text(), entry.reference());
                asking.add(() -> milliseconds(() -> node.likeness().like(text, 10)));
            }
            var times = new ArrayList<Double>();
            for (var answer : threads.invokeAll(asking)) {
                times.add(answer.get());
            }
            return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        }
    }

    /** From commit on one node to being found on another that follows by itself. */
    private void printLag() throws Exception {
        var writes = new Node(database, false);
        var reads = new Node(database, false);
        reads.index();
        reads.background().start();
        var lags = new double[CHANGES];
        for (var i = 0; i < CHANGES; i++) {
            var word = "changed" + i;
            writes.keep(new Entry(Kind.CASE, "L-" + i, word, "A change of " + word));
            lags[i] =
                    milliseconds(
                            () -> {
                                while (!sees(reads, word)) {
                                    Thread.onSpinWait();
                                }
                            });
            Thread.sleep(random.nextInt(100));
        }
        reads.background().stop();
        Arrays.sort(lags);
        printTimes("from commit to being found on another node", lags);
    }

    private static boolean sees(Node node, String word) {
        return node.likeness().like(new Text(word, word, null), 1).stream()
                .anyMatch(match -> match.title().equals(word));
    }

    private static double milliseconds(Runnable act) {
        var began = System.nanoTime();
        act.run();
        return (System.nanoTime() - began) / 1e6;
    }

    private static void printTimes(String what, double[] sorted) {
        say(
                "| %s: p50, p95, longest | %.1f, %.1f, %.1f ms |",
                what,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length - 1]);
    }

    private static long usedMegabytes() {
        for (var i = 0; i < 3; i++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
