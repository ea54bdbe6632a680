package uk.nhs.england.approvals.tables;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/** All decision tables that were ever published, by name and the day they take effect. */
@Component
public class Tables implements SmartInitializingSingleton {

    private static final String FILES = "classpath*:/processes/*.dmn";
    private static final Pattern NAME = Pattern.compile("([a-z-]+)\\.(\\d{4}-\\d{2}-\\d{2})\\.dmn");

    private final CompletableFuture<Map<String, NavigableMap<LocalDate, DecisionTable>>> tables;

    /** Reading tables takes seconds of a start, so it goes on beside the rest of it. */
    public Tables() {
        this.tables =
                CompletableFuture.supplyAsync(
                        Tables::readAll, task -> Thread.ofPlatform().name("tables").start(task));
    }

    /** A table that cannot be read stops the start, not the first case. */
    @Override
    public void afterSingletonsInstantiated() {
        tables.join();
    }

    /**
     * The table in effect on a day.
     *
     * @param name the first part of its files' names, such as {@code triage}
     * @throws IllegalStateException when there was none yet
     */
    public DecisionTable on(String name, LocalDate day) {
        var entry = tables.join().getOrDefault(name, new TreeMap<>()).floorEntry(day);
        if (entry == null) {
            throw new IllegalStateException("No table %s was in effect on %s".formatted(name, day));
        }
        return entry.getValue();
    }

    /** The tables that are in effect on a day or will be later, in order. */
    public List<DecisionTable> from(String name, LocalDate day) {
        var published = tables.join().getOrDefault(name, new TreeMap<>());
        var first = published.floorKey(day);
        return List.copyOf((first == null ? published : published.tailMap(first)).values());
    }

    /** Reads one table that was not published, such as one to be tried out. */
    public static DecisionTable read(String name, LocalDate inEffectFrom, InputStream dmn) {
        return new DecisionTable(inEffectFrom, new TableEngine().read(name, dmn));
    }

    private static Map<String, NavigableMap<LocalDate, DecisionTable>> readAll() {
        var engine = new TableEngine();
        var tables = new HashMap<String, NavigableMap<LocalDate, DecisionTable>>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                read(file, engine, tables);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }

    private static void read(
            Resource file,
            TableEngine engine,
            Map<String, NavigableMap<LocalDate, DecisionTable>> tables)
            throws IOException {
        var name = NAME.matcher(Objects.requireNonNull(file.getFilename()));
        if (!name.matches()) {
            throw new IllegalStateException(
                    "A table is named by what it decides and the day it takes effect, not "
                            + file.getFilename());
        }
        try (var dmn = file.getInputStream()) {
            var day = LocalDate.parse(name.group(2));
            tables.computeIfAbsent(name.group(1), _ -> new TreeMap<>())
                    .put(day, new DecisionTable(day, engine.read(name.group(1), dmn)));
        }
    }
}
