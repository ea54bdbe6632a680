package uk.nhs.england.approvals.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How soon the service is ready, and how much memory it then holds. */
record StartUp(Path jar, Database database) {

    static final List<String> OPTIONS = List.of("-Xmx1g");

    private static final int TIMES = 3;

    List<Line> measure() throws Exception {
        var cache = jar.resolveSibling("service.aot");
        var first = start("first start, on an empty database", OPTIONS);
        var training = new ArrayList<>(OPTIONS);
        training.add("-XX:AOTCacheOutput=" + cache);
        training.add("-Dspring.context.exit=onRefresh");
        Service.runToEnd(jar, database, training);
        var cached = new ArrayList<>(OPTIONS);
        cached.add("-XX:AOTCache=" + cache);
        var lines = new ArrayList<>(List.of(first));
        for (int i = 0; i < TIMES; i++) {
            lines.add(start("plain", OPTIONS));
            lines.add(start("AOT cache", cached));
        }
        return lines;
    }

    Line start(String how, List<String> options) throws Exception {
        try (var service = Service.start(jar, database, options)) {
            return new Line(
                    how,
                    service.secondsToReady(),
                    service.processorSeconds(),
                    service.residentMegabytes());
        }
    }

    /** One start. */
    record Line(String how, double secondsToReady, double processorSeconds, long megabytes) {}
}
