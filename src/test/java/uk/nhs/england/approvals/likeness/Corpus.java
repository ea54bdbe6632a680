package uk.nhs.england.approvals.likeness;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Texts with known answers.
 *
 * @param answers for each query the entries that should be found; both by their place in the list
 */
record Corpus(String name, List<Entry> entries, Map<Integer, Set<Integer>> answers) {

    /** Two entries are each other's answer when a line of another file links them. */
    static Corpus linked(Path file, Map<String, String> options) throws IOException {
        var rows = rows(file);
        var places = new HashMap<String, Integer>();
        rows.forEach(row -> places.put(row.get(options.get("id")), places.size()));
        var answers = new TreeMap<Integer, Set<Integer>>();
        for (var link : Csv.read(Path.of(options.get("links")))) {
            var from = places.get(link.get(options.get("from")));
            var to = places.get(link.get(options.get("to")));
            if (from != null && to != null) {
                answers.computeIfAbsent(from, _ -> new HashSet<>()).add(to);
                answers.computeIfAbsent(to, _ -> new HashSet<>()).add(from);
            }
        }
        return new Corpus(file.getFileName().toString(), entries(rows, options), answers);
    }

    /** Two entries are each other's answer when a column says the same; case does not matter. */
    static Corpus same(Path file, Map<String, String> options) throws IOException {
        var rows = rows(file);
        var groups = new LinkedHashMap<String, Set<Integer>>();
        for (var i = 0; i < rows.size(); i++) {
            var group = rows.get(i).get(options.get("group")).strip().toLowerCase(Locale.ROOT);
            groups.computeIfAbsent(group, _ -> new HashSet<>()).add(i);
        }
        var answers = new TreeMap<Integer, Set<Integer>>();
        groups.values().forEach(group -> group.forEach(i -> answers.put(i, group)));
        return new Corpus(file.getFileName().toString(), entries(rows, options), answers)
                .withoutIdentical();
    }

    /** An identical text is no answer, and a query without an answer is none. */
    private Corpus withoutIdentical() {
        var left = new TreeMap<Integer, Set<Integer>>();
        answers.forEach(
                (query, found) -> {
                    var others = new HashSet<>(found);
                    others.removeIf(other -> other.equals(query) || identical(query, other));
                    if (!others.isEmpty()) {
                        left.put(query, others);
                    }
                });
        return new Corpus(name, entries, left);
    }

    /** Whether two entries have the same title and text but for case and white space. */
    boolean identical(int one, int other) {
        return plain(entries.get(one)).equals(plain(entries.get(other)));
    }

    private static String plain(Entry entry) {
        var whole = entry.title() + " " + entry.text();
        return whole.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    Text query(int place) {
        var entry = entries.get(place);
        return new Text(entry.title(), entry.text(), entry.reference());
    }

    private static List<Entry> entries(
            List<Map<String, String>> rows, Map<String, String> options) {
        var entries = new ArrayList<Entry>();
        for (var row : rows) {
            var title = row.getOrDefault(options.getOrDefault("title", ""), "");
            var text = row.getOrDefault(options.get("text"), "");
            entries.add(new Entry(Kind.CASE, String.valueOf(entries.size()), title, text));
        }
        return entries;
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        if (!file.toString().endsWith(".jsonl")) {
            return Csv.read(file);
        }
        var rows = new ArrayList<Map<String, String>>();
        for (var line : Files.readAllLines(file)) {
            var row = new HashMap<String, String>();
            JsonMapper.shared()
                    .readTree(line)
                    .properties()
                    .forEach(field -> row.put(field.getKey(), field.getValue().asString("")));
            rows.add(row);
        }
        return rows;
    }
}
