package uk.nhs.england.approvals.servicenow.standin;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The records, in memory; some of them are not shown to the user of the integration. */
final class Store {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private final Map<String, Map<String, String>> records = new TreeMap<>();
    private final Map<String, Set<String>> byKey = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Random ids;

    Store(long seed) {
        ids = new Random(seed);
    }

    /** Some records that a query has; the total counts those too that are not shown. */
    record Part(List<Map<String, String>> shown, int total) {}

    /** The limit counts before what may not be seen is taken out. */
    synchronized Part query(EncodedQuery query, int offset, int limit) {
        var all = query.of(records.values().stream()).toList();
        var shown =
                all.stream()
                        .skip(offset)
                        .limit(limit)
                        .filter(record -> !hidden.contains(record.getOrDefault("sys_id", "")))
                        .<Map<String, String>>map(Map::copyOf)
                        .toList();
        return new Part(shown, all.size());
    }

    synchronized List<Map<String, String>> all() {
        return new ArrayList<>(
                records.values().stream().<Map<String, String>>map(Map::copyOf).toList());
    }

    synchronized List<String> ofKey(String key) {
        return List.copyOf(byKey.getOrDefault(key, Set.of()));
    }

    synchronized String insert(Map<String, String> values, boolean isHidden) {
        var id = "%016x%016x".formatted(ids.nextLong(), ids.nextLong());
        var record = new HashMap<>(values);
        record.put("sys_id", id);
        record.put("sys_mod_count", "0");
        record.put("sys_updated_on", SECOND.format(Instant.now()));
        records.put(id, record);
        byKey.computeIfAbsent(values.getOrDefault("correlation_id", ""), _ -> new HashSet<>())
                .add(id);
        if (isHidden) {
            hidden.add(id);
        }
        return id;
    }

    /**
     * @return whether that changed anything
     */
    synchronized boolean update(String id, Map<String, String> values) {
        var record = records.getOrDefault(id, Map.of());
        if (changes(record, values).findAny().isEmpty()) {
            return false;
        }
        record.putAll(values);
        record.put("sys_updated_on", SECOND.format(Instant.now()));
        record.put(
                "sys_mod_count",
                Integer.toString(Integer.parseInt(record.getOrDefault("sys_mod_count", "0")) + 1));
        return true;
    }

    synchronized void delete(String id) {
        records.remove(id);
        byKey.values().forEach(ids -> ids.remove(id));
    }

    private static Stream<String> changes(Map<String, String> record, Map<String, String> values) {
        return values.entrySet().stream()
                .filter(one -> !one.getValue().equals(record.getOrDefault(one.getKey(), "")))
                .map(Map.Entry::getKey);
    }
}
