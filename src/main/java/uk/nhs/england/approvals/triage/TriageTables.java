package uk.nhs.england.approvals.triage;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/** All triage tables that were ever published, by the day they take effect. */
@Component
class TriageTables implements SmartInitializingSingleton {

    private static final String FILES = "classpath*:/processes/triage.*.dmn";
    private static final Pattern NAME = Pattern.compile("triage\\.(\\d{4}-\\d{2}-\\d{2})\\.dmn");

    private final CompletableFuture<NavigableMap<LocalDate, TriageTable>> tables;

    /** Reading a table takes seconds of a start, so it goes on beside the rest of it. */
    TriageTables() {
        this.tables =
                CompletableFuture.supplyAsync(
                        TriageTables::readAll,
                        task -> Thread.ofPlatform().name("triage-tables").start(task));
    }

    /** A table that cannot be read stops the start, not the first case. */
    @Override
    public void afterSingletonsInstantiated() {
        tables.join();
    }

    /** The table in effect on a day. */
    TriageTable on(LocalDate day) {
        var entry = tables.join().floorEntry(day);
        if (entry == null) {
            throw new IllegalStateException("No triage table was in effect on " + day);
        }
        return entry.getValue();
    }

    private static NavigableMap<LocalDate, TriageTable> readAll() {
        var tables = new TreeMap<LocalDate, TriageTable>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                var table = read(file);
                tables.put(table.inEffectFrom(), table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }

    private static TriageTable read(Resource file) throws IOException {
        var name = NAME.matcher(Objects.requireNonNull(file.getFilename()));
        if (!name.matches()) {
            throw new IllegalStateException(
                    "A triage table is named by the day it takes effect, not "
                            + file.getFilename());
        }
        try (var dmn = file.getInputStream()) {
            return TriageTable.read(LocalDate.parse(name.group(1)), dmn);
        }
    }
}
