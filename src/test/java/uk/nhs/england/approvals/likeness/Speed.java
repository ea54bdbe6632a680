package uk.nhs.england.approvals.likeness;

import static uk.nhs.england.approvals.likeness.Overlaps.say;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

/** Time, memory, lag and agreement over many entries on a PostgreSQL. */
final class Speed {

    private static final int QUERIES = 500;
    private static final int SCANS = 20;
    private static final int CHANGES = 40;

    private final Random random = new Random(2);
    private final MadeTexts texts;
    private final DataSource database;

    Speed(List<Corpus> corpora, Map<Hash, Direction> directions) {
        var given = corpora.stream().flatMap(corpus -> corpus.entries().stream()).toList();
        texts = new MadeTexts(given, directions);
        database = OwnDatabase.create();
    }

    void print(int count) throws Exception {
        var node = new Node(database, true);
        var made = texts.make(count);
        fill(node, made);
        var processors = Runtime.getRuntime().availableProcessors();
        say("");
        say("## %d generated entries, %d processors", count, processors);
        say("");
        say("| what | figure |");
        say("|---|--:|");
        var before = usedMegabytes();
        var building = milliseconds(node::index);
        say("| index built from the database | %.1f s |", building / 1000);
        say("| memory of the index | %d MB |", usedMegabytes() - before);
        ask(node, made, 1);
        printTimes("one asks at a time", ask(node, made, 1));
        printTimes("two ask at once", ask(node, made, 2));
        printProcessor(node, made);
        printLag(node);
        new Agreement(database, node, made).print();
    }

    private void fill(Node node, List<MadeTexts.Made> made) {
        var stored = new Directions(JdbcClient.create(database));
        node.inTransaction(
                kept ->
                        made.forEach(
                                one -> {
                                    var entry = one.entry();
                                    kept.keep(entry);
                                    stored.put(
                                            Hash.of(entry.title(), entry.text()), one.direction());
                                }));
        JdbcClient.create(database).sql("analyze").update();
    }

    private double[] ask(Node node, List<MadeTexts.Made> made, int together) throws Exception {
        try (var threads = Executors.newFixedThreadPool(together)) {
            var asking = new ArrayList<Callable<Double>>();
            for (var i = 0; i < QUERIES; i++) {
                var text = text(made.get(random.nextInt(made.size())).entry());
                asking.add(() -> milliseconds(() -> node.likeness().like(text, 10)));
            }
            var times = new ArrayList<Double>();
            for (var answer : threads.invokeAll(asking)) {
                times.add(answer.get());
            }
            return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        }
    }

    static Text text(Entry entry) {
        return new Text(entry.title(), entry.text(), entry.reference());
    }

    /** Processor time does not depend on what else the machine does. */
    private void printProcessor(Node node, List<MadeTexts.Made> made) {
        var scan = new Scan(made);
        var ours = 0.0;
        var scans = 0.0;
        var found = 0;
        for (var i = 0; i < SCANS; i++) {
            var one = made.get(random.nextInt(made.size()));
            var answer = new ArrayList<String>();
            var ten = new ArrayList<String>();
            ours +=
                    processor(
                            () ->
                                    node.likeness().like(text(one.entry()), 50).stream()
                                            .map(Match::reference)
                                            .forEach(answer::add));
            scans += processor(() -> ten.addAll(scan.ten(one.entry(), one.direction())));
            found += (int) ten.stream().filter(answer::contains).count();
        }
        say("| processor time of a query, mean | %.1f ms |", ours / SCANS);
        say(
                "| the same of a full scan | %.0f ms, %.0f times as much |",
                scans / SCANS, scans / ours);
        say(
                "| of the ten best of a full scan, among our first fifty | %.1f |",
                found / (double) SCANS);
    }

    /** From commit on one node to being found on another that follows by itself. */
    private void printLag(Node reads) throws Exception {
        var writes = new Node(database, false);
        reads.background().start();
        var lags = new double[CHANGES];
        for (var i = 0; i < CHANGES; i++) {
            var word = "changed" + i;
            writes.keep(new Entry(Kind.CASE, "L-" + i, word, "A change of " + word));
            lags[i] = milliseconds(() -> waitFor(reads, word));
            Thread.sleep(random.nextInt(100));
        }
        reads.background().stop();
        Arrays.sort(lags);
        printTimes("from commit to being found on another node", lags);
    }

    private static void waitFor(Node node, String word) {
        var question = Question.of(new Text(word, word, null), null);
        while (node.index().like(question).stream()
                .noneMatch(ranked -> ranked.known().title().equals(word))) {
            Thread.onSpinWait();
        }
    }

    private static double milliseconds(Runnable act) {
        var began = System.nanoTime();
        act.run();
        return (System.nanoTime() - began) / 1e6;
    }

    private static double processor(Runnable act) {
        var threads = ManagementFactory.getThreadMXBean();
        var began = threads.getCurrentThreadCpuTime();
        act.run();
        return (threads.getCurrentThreadCpuTime() - began) / 1e6;
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
