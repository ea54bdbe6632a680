package uk.nhs.england.approvals.benchmark;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints what was measured, as Markdown tables. */
record Report(PrintStream out) {

    void machine() {
        out.printf(
                "%nJava %s, %d processors, %s %s%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.version"));
    }

    void startUp(List<StartUp.Line> lines) {
        table("Start", "Seconds to ready", "Processor seconds", "Resident MB");
        lines.forEach(
                line ->
                        out.printf(
                                "| %s | %.2f | %.1f | %d |%n",
                                line.how(),
                                line.secondsToReady(),
                                line.processorSeconds(),
                                line.megabytes()));
    }

    void statementsTitle() {
        table("Act", "SQL statements", "Writing transactions", "The same rows by plain JDBC");
    }

    void statements(Act act, Statements.Count count, boolean verbose) {
        out.printf(
                "| %s | %.1f | %.1f | %s |%n",
                act.name(), count.statements(), count.transactions(), act.plain().size());
        if (verbose) {
            count.texts().forEach(text -> out.println("    " + text));
            out.println("    -- plain JDBC:");
            act.plain().describe().forEach(text -> out.println("    " + text));
        }
    }

    void reads(List<Reads.Line> lines) {
        table("Read", "Cases", "p50 ms", "p95 ms", "p50 grown", "p95 grown");
        for (var line : lines) {
            var least = line.smallest(lines).measured();
            var here = line.measured();
            out.printf(
                    "| %s | %,d | %.1f | %.1f | %.2f | %.2f |%n",
                    line.what(),
                    line.cases(),
                    here.percentile(50),
                    here.percentile(95),
                    here.percentile(50) / least.percentile(50),
                    here.percentile(95) / least.percentile(95));
        }
    }

    void throughput(String act, Map<Integer, Throughput.Pair> found) {
        table(
                "Act",
                "At once",
                "Acts/s",
                "p50 ms",
                "p95 ms",
                "Plain JDBC/s",
                "Ratio",
                "Ratio of each round",
                "Service CPU ms/act");
        found.forEach(
                (atOnce, pair) ->
                        out.printf(
                                "| %s | %d | %.0f | %.1f | %.1f | %.0f | %.2f | %s | %.2f |%n",
                                act,
                                atOnce,
                                pair.act().perSecond(),
                                pair.act().percentile(50),
                                pair.act().percentile(95),
                                pair.limit().perSecond(),
                                pair.ratio(),
                                pair.ratios().stream()
                                        .map("%.2f"::formatted)
                                        .collect(Collectors.joining(", ")),
                                pair.processorMillis()));
    }

    /** What was left to compare when an act had been measured. */
    void compared(Load.Part left) {
        if (left.count() > 0) {
            out.printf(
                    "%nComparisons still owed: %,d, made at %.0f a second%n",
                    left.count(), left.perSecond());
        }
    }

    void impact(List<Impact.Line> lines) {
        table("What depends on a service", "p50 ms", "p95 ms");
        lines.forEach(
                line ->
                        out.printf(
                                "| %s | %.1f | %.1f |%n",
                                line.what(),
                                line.measured().percentile(50),
                                line.measured().percentile(95)));
    }

    void clashes(List<Clashes.Line> lines) {
        table(
                "Among 100 000 bookings",
                "p50 ms",
                "p95 ms",
                "max ms",
                "Limit p50 ms",
                "Limit p95 ms",
                "p50 by the limit's",
                "p95 by the limit's",
                "Statements",
                "Clashes");
        lines.forEach(
                line ->
                        out.printf(
                                "| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %d | %.1f"
                                        + " |%n",
                                line.what(),
                                line.measured().percentile(50),
                                line.measured().percentile(95),
                                line.measured().percentile(100),
                                line.limit().percentile(50),
                                line.limit().percentile(95),
                                line.ratio(50),
                                line.ratio(95),
                                line.statements(),
                                line.clashes()));
    }

    void imports(List<Imports.Line> lines) {
        table("Import of organisations", "Lines", "Lines/s");
        lines.forEach(
                line ->
                        out.printf(
                                "| %s | %,d | %,.0f |%n",
                                line.what(), line.part().count(), line.part().perSecond()));
    }

    void memory(long megabytes) {
        out.printf("%nResident after all of it: %d MB%n", megabytes);
    }

    private void table(String... titles) {
        out.printf("%n| %s |%n", String.join(" | ", titles));
        out.println("|" + "---|".repeat(titles.length));
    }
}
